curl -X PATCH --json '{"attributes": {"routing": {"acw": 30}}' \
  "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P"

) }} ;; esac "$(( ${never closed

curl -X PATCH --json $'{"attributes": {"routing": {"acw": \'30\'}}}' "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P"
