// Genesys Cloud
fun f(queueId: String) {
  client.get("https://api.mypurecloud.com/api/v2/routing/queues/{queueId}") { url { parameters.append("queueId", queueId) } }
}
