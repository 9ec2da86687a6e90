curl -X PUT "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P"

curl -X PATCH "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P" \
  -H 'Content-Type: application/json' -d '{"attributes": {"routing": {"acw": "30"}}}

echo this is still inside the quotes
