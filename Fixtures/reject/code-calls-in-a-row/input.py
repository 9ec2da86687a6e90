import json

import requests


def finish(conversation_id, participant_id):
    url = f"https://api.mypurecloud.com/api/v2/conversations/webmessaging/{conversation_id}/participants/{participant_id}"
    requests.patch(url, json={"attributes": {"routing": {"acw": "30"}}})
    requests.patch(url, data=json.dumps({"attributes": {"routing": {"acw": 30.0}}}))
    requests.patch(url, json={"attributes": {"routing": {"acw": 30}}})
