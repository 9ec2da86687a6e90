suspend fun update(client: HttpClient, conversationId: String, participantId: String) {
  client.patch("https://api.mypurecloud.com/api/v2/conversations/webmessaging/$conversationId/participants/$participantId") {
    contentType(ContentType.Application.Json)
    setBody("""{"attributes": {"routing": {"acw": 30}}}""")
  }
}
