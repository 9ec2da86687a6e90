#!/bin/sh
gc conversations messages participants attributes update "$CONVERSATION_ID" "$PARTICIPANT_ID" -d '{"attributes": {"vip": true}}'
gc conversations calls participants update "$CONVERSATION_ID" "$PARTICIPANT_ID" -d '{"stat": "disconnected"}'
gc conversations calls participants update "$CONVERSATION_ID" "$USER_ID" -d '{"state": "disconnected"}'
docker exec app sh -c 'curl -X PUT -H "Content-Type: application/json" -d "{\"status\": \"IDLE\"}" https://api.mypurecloud.com/api/v2/users/1/routingstat'
