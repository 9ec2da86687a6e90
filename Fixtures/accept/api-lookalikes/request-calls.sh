#!/bin/sh
# curl https://api.mypurecloud.com/api/v2/user/me
curl "https://api.mypurecloud.com/api/v2/users/me"
curl "https://api.$REGION/api/v2/routing/queues/$QUEUE_ID/wrapupcodes"
curl -X DELETE "$API/routing/queues/$QUEUE_ID"
echo "POST /api/v2/queue is no path"
