class Updater {
  public async Task Update(string conversationId, User user) {
    var url = string.Format("https://api.mypurecloud.com/api/v2/conversations/chat/{0}/participants/{1}", conversationId, user.UserId);
    await client.PatchAsync(url, new StringContent(@"{""attributes"": {""routing"": {""acw"": ""30""}}}", Encoding.UTF8, "application/json"));
  }
}
