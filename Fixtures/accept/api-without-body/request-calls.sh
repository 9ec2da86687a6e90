# An empty body is how many send a POST that takes none.
curl -X POST -d '' https://api.mypurecloud.com/api/v2/notifications/channels
curl -X POST --data-raw '' -H 'Content-Type: application/json' "https://api.mypurecloud.com/api/v2/notifications/channels"
curl -X DELETE -d '' "https://api.mypurecloud.com/api/v2/routing/queues/$QUEUE_ID"
wget --method=POST --body-data='' https://api.mypurecloud.com/api/v2/notifications/channels
