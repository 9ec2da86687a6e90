#!/bin/sh
# wmlint:ignore wrong-type
curl -X PATCH -H 'Content-Type: application/json' \
  -d '{"attributes": {"routing": {"acw": "30"}}}' "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT_ID"

# wmlint:ignore wrong-type it was wrong once
curl -X PATCH -H 'Content-Type: application/json' \
  -d '{"attributes": {"routing": {"acw": 30}}}' "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT_ID"

# wmlint:ignore wrong-tpye the gateway takes strings
curl -X PATCH -H 'Content-Type: application/json' \
  -d '{"attributes": {"routing": {"acw": "30"}}}' "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT_ID"

# wmlint:ignore
curl -X PATCH -H 'Content-Type: application/json' \
  -d '{"attributes": {"routing": {"acw": 30}}}' "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT_ID"

# wmlint:ignore missing-key, wrong-type the gateway takes strings
curl -X PATCH -H 'Content-Type: application/json' \
  -d '{"attributes": {"routing": {"acw": "30"}}}' "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT_ID"
