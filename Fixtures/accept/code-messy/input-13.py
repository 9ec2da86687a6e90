def f(url, body):
    return requests.put(url, json=body)

def g():
    url = "/api/v2/conversations/voice/%s/participants/%s" % (a, b)
    return f(url, body={"x": 1})
