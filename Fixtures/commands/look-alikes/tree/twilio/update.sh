#!/bin/sh
# shellcheck disable=SC2086
curl -X POST "https://conversations.twilio.com/v1/Conversations/CHxxx/Participants/MBxxx" \
  --data-urlencode 'Attributes={"role": "driver", "routing": {"acw": "30"}}' \
  -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"
curl "https://api.mypurecloud.com/api/v2/conversations/$ID/participants/$PARTICIPANT/wrapup"
