#!/bin/bash
# Genesys Cloud
gc_api() { curl -s -X "$1" -H "Content-Type: application/json" "https://api.mypurecloud.com$2" -d "$3"; }
gc_api PATCH "/api/v2/conversations/$CONVERSATION_ID/participants/$PARTICIPANT_ID/attributes" '{"attributes": {"tier": "gold"}}'
gc_api POST /api/v2/routing/skills "$(make_body)"
log_api_call GET /api/v2/userz
echo gc_api GET /api/v2/userz
curl --config - <<'EOF'
url = "https://api.mypurecloud.com/api/v2/routing/skills"
request = POST
header = "Content-Type: application/json"
data = "{\"name\": \"north\"}"
EOF
curl -K options.txt -d name=north
