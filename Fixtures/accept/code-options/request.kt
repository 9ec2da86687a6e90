// Genesys Cloud
fun f() {
  client.post("/api/v2/routing/skills", mapOf("traceId" to "x"))
}
