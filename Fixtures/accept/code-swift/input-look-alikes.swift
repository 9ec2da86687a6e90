/* outer /* URLRequest(url: URL(string: "/api/v2/conversations/voice/1/participants/2")!) */ still */
func others(app: Application) {
  app.patch("api", "v2", "conversations", ":id", "participants", ":participantId") { _ in "" }
  print("PUT /api/v2/conversations/voice/1/participants/2")
  XCTAssertEqual(request.url?.path, "/api/v2/conversations/voice/1/participants/2")
  ConversationsAPI.patchConversationParticipant(conversationId: id, participantId: participantId, body: body) { _, _ in }
}
