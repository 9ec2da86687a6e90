curl -X PUT "https://api.mypurecloud.com/api/v2/users/$USER_ID/routingstatus" \
  -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
  -d "{\"status\": \"$(jq -r ".status" state.json)\"}"
