class Updater {
  static final String BASE = "https://api.mypurecloud.com/api/v2/conversations";

  HttpRequest update(String conversationId, String participantId) {
    String body = "{\"attributes\": {\"routing\": {\"acw\": 30}}}";
    return HttpRequest.newBuilder()
        .uri(URI.create(BASE + "/webmessaging/" + conversationId + "/participants/" + participantId))
        .header("Content-Type", "application/json")
        .method("PATCH", HttpRequest.BodyPublishers.ofString(body))
        .build();
  }
}
