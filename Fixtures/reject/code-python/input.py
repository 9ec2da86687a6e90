import json

import requests

BASE = "https://api.mypurecloud.com"


def set_after_call_work(conversation_id, agent):
    url = "{}/api/v2/conversations/voice/{}/participants/{}".format(
        BASE, conversation_id, agent["userId"]
    )
    payload = {"attributes": {"routing": {"acw": "30"}}}
    return requests.patch(url, data=json.dumps(payload), headers={"Content-Type": "application/json"})
