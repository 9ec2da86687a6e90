class Others {
  // client.PutAsync("https://api.mypurecloud.com/api/v2/conversations/voice/1/participants/2", content)
  [HttpPatch("/api/v2/conversations/{conversationId}/participants/{participantId}")]
  public Task<IActionResult> UpdateWebMessagingConversationParticipantAsync(string participantId, string conversationId, Body body) {
    logger.LogError("PUT /api/v2/conversations/voice/1/participants/2");
    return client.PatchAsync($"https://api.mypurecloud.com/api/v2/conversations/calls/{conversationId}/participants/{participantId}", body);
  }
  string Path(string id) => $"/api/v2/conversations/voice/{id}/participants/{id:N}";
  char quote = '"';
  string text = @"C:\";
}
