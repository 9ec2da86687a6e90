#!/bin/sh
gc conversations messages participants attributes update "$CONVERSATION_ID" "$PARTICIPANT_ID" -d '{"attributes": {"tier": "gold"}}'
gc -p test conversations list
gc conversations calls participants update "$CONVERSATION_ID" "$PARTICIPANT_ID" -d '{"state": "disconnected"}'
gc conversations calls participants update "$CONVERSATION_ID" "$PARTICIPANT_ID" -d "$BODY"
git gc
docker exec app sh -c 'curl -X PUT -H "Content-Type: application/json" -d "{\"status\": \"IDLE\"}" https://api.mypurecloud.com/api/v2/users/1/routingstatus'
