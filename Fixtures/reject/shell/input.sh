#!/bin/sh
BASE=https://login.mypurecloud.com
USER_ID='0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4'

# What curl takes for granted: POST, and a form.
RESPONSE=$(curl -s "$BASE/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$USER_ID" \
  -d "{\"attributes\": {\"routing\": {\"acw\": \"$ACW\"}}}")

# What is sent as it stands between single quotes, and a quote inside.
curl -X PATCH 'https://api.mypurecloud.com/api/v2/conversations/webmessaging/${id}/participants/'"$PARTICIPANT_ID" \
  --json '{"attributes": {"routing": {"acw": "'"30"'"}, "note": "it'\''s", "tags": []}}'

# A here-document with tabs before its lines.
if curl -XPUT "https://api.mypurecloud.com/api/v2/conversations/calls/$C/participants/$P" \
  -H 'Content-Type: application/json' -d @- <<-JSON
	{
	  "attributes": {"routing": {"acw": 30.0}, "vip": true},
	}
	JSON
then echo ok; fi
