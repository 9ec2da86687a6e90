# Genesys Cloud
requests.post("http://localhost:8000/users", json={"nme": "a"})
client.post("/users", json={"nme": "a"})
requests.post("http://127.0.0.1:3004/api/v1/token")
