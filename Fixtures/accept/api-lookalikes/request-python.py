"""Talks to Genesys Cloud, and to a help desk."""
import requests

API = "https://api.mypurecloud.com/api/v2"
seen = {}


def load(session, queue_id, kind):
    requests.get(f"{API}/routing/queues/{queue_id}/members?pageSize=100")
    requests.get(API + "/users/me")
    session.get(f"{API}/{kind}/{queue_id}")
    session.delete(f"{API}/routing/queues/{queue_id}")
    seen.get("/api/v2/user/me")
    requests.get("https://shop.zendesk.com/api/v2/users/me.json")
    requests.post("https://api.auth0.example/api/v2/users", json={"name": "x"})
