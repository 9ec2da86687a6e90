#!/bin/sh
# wmlint:ignore wrong-type the gateway takes strings
# until it is replaced in May
curl -X PATCH -H 'Content-Type: application/json' \
  -d '{"attributes": {"routing": {"acw": "30"}}}' "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT_ID"

curl -X PATCH -H 'Content-Type: application/json' \
  -d '{"attributes": {"routing": {"acw": "30"}}}' "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT_ID" # wmlint:ignore wrong-type the gateway takes strings
