url, body = "/api/v2/conversations/voice/1/participants/2", {"a": 1}
requests.put(url, json=body)
requests.patch(f"https://api.mypurecloud.com/api/v2/conversations/webmessaging/{c}/participants/{p}", **kwargs)
requests.patch(f"https://api.mypurecloud.com/api/v2/conversations/webmessaging/{c}/participants/{p}", json=payload or {"attributes": {}})