// Genesys Cloud
func f() {
client.Post("https://api.mypurecloud.com/api/v2/routing/skills", map[string]any{"retries": 3})
sendRequest("POST", "/api/v2/routing/skills", map[string]string{"X-Trace": "1"}, map[string]any{"name": "x"})
}
