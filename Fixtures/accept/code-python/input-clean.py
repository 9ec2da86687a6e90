import requests

BASE = "https://api.mypurecloud.com"


def set_after_call_work(conversation_id, participant_id, token):
    url = f"{BASE}/api/v2/conversations/webmessaging/{conversation_id}/participants/{participant_id}"
    headers = {"Content-Type": "application/json", "Authorization": "Bearer " + token}
    return requests.patch(url, headers=headers, json={"attributes": {"routing": {"acw": 30}}})
