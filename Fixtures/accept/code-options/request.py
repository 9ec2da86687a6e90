# Genesys Cloud
client.post("https://api.mypurecloud.com/api/v2/routing/skills", {"retries": 3})
client.post("https://api.mypurecloud.com/api/v2/routing/skills", {"dto": {"name": "x"}})
api_call("POST", "/api/v2/routing/skills", {"X-Trace": "x"}, {"name": "x"})
