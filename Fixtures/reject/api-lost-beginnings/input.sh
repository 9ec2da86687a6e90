curl https://api.mypurecloud.com/routing/queues
curl "https://api.mypurecloud.com/api/v2/routing/queue/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
curl "https://api.mypurecloud.com/api/v2/routing/queues/$q/member"
