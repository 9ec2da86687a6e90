#!/bin/bash
# Genesys Cloud
gc_api() { curl -s -X "$1" -H "Content-Type: application/json" "https://api.mypurecloud.com$2" -d "$3"; }
gc_api PATCH "/api/v2/conversations/$CONVERSATION_ID/participants/$USER_ID/attributes" '{"attributes": {"tier": true}}'
body='{"nam": "north"}'
gc_api POST /api/v2/routing/skills "$body"
gc_api GET /api/v2/userz
curl -K - <<'EOF'
# A participant's attributes
url = "https://api.mypurecloud.com/api/v2/conversations/3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f/participants/0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4/attributes"
-X PATCH
header: "Content-Type: application/json"
data = "{\"attributes\": {\"tier\": true}}"
EOF
