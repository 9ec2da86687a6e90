import requests

requests.get("https://api.mypurecloud.com/api/v1/routing/queues")
requests.get("https://api.mypurecloud.com/routing/queues")
