# Genesys Cloud
client.post("https://api.mypurecloud.com/api/v2/routing/skills", { "X-Trace" => "x" })
client.post("https://api.mypurecloud.com/api/v2/routing/skills", { payload: { name: "x" } })
client.post("https://api.mypurecloud.com/api/v2/routing/skills", { retries: 3 })
