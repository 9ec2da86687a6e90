class Others {
  /* HttpRequest.newBuilder(URI.create("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2")) */
  @PatchMapping("/api/v2/conversations/{conversationId}/participants/{participantId}")
  void patch(String conversationId) {
    log.error("PUT /api/v2/conversations/voice/1/participants/2");
    stubFor(patch(urlEqualTo("/api/v2/conversations/voice/1/participants/2")).willReturn(ok()));
    verify(client).patch("/api/v2/conversations/voice/1/participants/2", body);
    mockMvc.perform(patch("/api/v2/conversations/voice/1/participants/2"));
    api.patchConversationsMessageParticipantAttributes(conversationId, participantId, body);
  }
  char quote = '"';
}
