class Updater {
  private const string Base = "https://api.mypurecloud.com/api/v2/conversations";

  public async Task Update(string conversationId, string participantId) {
    var json = "{\"attributes\": {\"routing\": {\"acw\": 30}}}";
    var request = new HttpRequestMessage(HttpMethod.Patch, $"{Base}/webmessaging/{conversationId}/participants/{participantId}") {
      Content = new StringContent(json, Encoding.UTF8, "application/json")
    };
    await client.SendAsync(request);
    await _client.ConversationsApi.UpdateWebMessagingConversationParticipantAsync(conversationId, participantId, update);
  }
}
