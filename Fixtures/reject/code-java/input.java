class Updater {
  Request update(String conversationId, User user) {
    return new Request.Builder()
        .url(String.format("https://api.mypurecloud.com/api/v2/conversations/voice/%s/participants/%s", conversationId, user.getUserId()))
        .addHeader("Content-Type", "application/json")
        .patch(RequestBody.create(MediaType.parse("application/json"), "{\"attributes\": {\"routing\": {\"acw\": \"30\"}}}"))
        .build();
  }
}
