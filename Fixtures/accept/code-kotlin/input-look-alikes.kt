/* outer /* client.put("/api/v2/conversations/voice/1/participants/2") */ still a comment */
interface Service {
  @PATCH("/api/v2/conversations/{conversationId}/participants/{participantId}")
  suspend fun patch(@Path("conversationId") conversationId: String, @Body body: Body)
}
fun others() {
  println("PUT /api/v2/conversations/voice/1/participants/2")
  mockServer.patch("/api/v2/conversations/voice/1/participants/2")
}
