// Genesys Cloud
client.post("/api/v2/routing/skills", ["traceId": "x"])
client.post("/api/v2/routing/skills", ["X-Trace": "x"])
