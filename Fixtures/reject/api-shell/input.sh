#!/bin/sh
curl -X POST -H 'Content-Type: application/json' -d '{"name": "north"}' "https://api.mypurecloud.jp/api/v2/routing/queues/$QUEUE_ID"
curl "https://api.mypurecloud.jp/api/v2/api/v2/users/me"
