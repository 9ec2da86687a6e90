# genesys
def test_idle(client):
    client.put("/api/v2/users/1/routingstat", json={"status": "READY"})
