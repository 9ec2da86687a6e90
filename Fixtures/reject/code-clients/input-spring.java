class Conversations {
  void finish(String conversationId, String userId) {
    restTemplate.exchange(
        "https://api.mypurecloud.com/api/v2/conversations/voice/" + conversationId + "/participants/" + userId,
        HttpMethod.PATCH, entity, Void.class);
  }
}
