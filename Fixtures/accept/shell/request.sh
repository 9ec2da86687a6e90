#!/usr/bin/env bash
# curl -X PUT https://login.mypurecloud.com/api/v2/conversations/calls/12345/participants/67890
set -euo pipefail

BASE="https://api.mypurecloud.com"
PARTICIPANT=0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4
BODY='{"attributes": {"routing": {"acw": 30}}}'

usage() { echo "usage: $0 then curl -X PUT $BASE/api/v2/conversations/calls/1/participants/2"; }

token=$(curl -s -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=client_credentials \
  https://login.mypurecloud.com/oauth/token | jq -r .access_token)

curl -s "$BASE/api/v2/conversations/$CONVERSATION_ID" -H "Authorization: Bearer $token"

if ! curl -sSf -o /dev/null -X PATCH -H "Authorization: Bearer $token" \
  -H 'Content-Type: application/json' --data-binary "$BODY" \
  "$BASE/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT"; then
  usage
fi

cat <<EOF | curl -X PATCH --json @- "$BASE/api/v2/conversations/webmessaging/${CONVERSATION_ID}/participants/${PARTICIPANT}"
{"attributes": {"routing": {"acw": ${ACW:-30}}, "agent's note": "costs \$5"}}
EOF

curl -X PATCH --json @body.json "$BASE/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT"

# A question, other products, and what only looks like a call.
curl -G "$BASE/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT" -d expand=true
curl -X PUT -d 'x' https://shop.freshdesk.com/api/v2/conversations/12345/participants/67890
curl -d '{"Attributes": 1,}' https://conversations.twilio.com/v1/Conversations/x/Participants/y
cat <<'EOF'
curl -X PUT https://api.mypurecloud.com/api/v2/conversations/calls/12345/participants/67890
EOF
