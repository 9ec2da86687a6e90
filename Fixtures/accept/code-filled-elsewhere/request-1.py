# Genesys Cloud
def f(queue_id):
    client.get("https://api.mypurecloud.com/api/v2/routing/queues/{queue_id}", queue_id=queue_id)
    client.get("https://api.mypurecloud.com/api/v2/routing/queues/{queue_id}", path_params={"queue_id": queue_id})
    client.get("https://api.mypurecloud.com/api/v2/routing/queues/{queue_id}", {"queue_id": queue_id})
    requests.get("https://api.mypurecloud.com/api/v2/routing/queues/{queue_id}".format(queue_id=queue_id))
    url = "https://api.mypurecloud.com/api/v2/routing/queues/{queue_id}"
    requests.get(url.format(queue_id=queue_id))
