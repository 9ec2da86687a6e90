import requests

BASE = "https://api.mypurecloud.com"


def abandon(queue_id, token):
    headers = {"Authorization": f"Bearer {token}"}
    requests.get(f"{BASE}/api/v2/routing/queues/{queue_id}/wrapup-codes", headers=headers)
    requests.delete(f"{BASE}/api/v2/routing/queues/{queue_id}/members", headers=headers)
