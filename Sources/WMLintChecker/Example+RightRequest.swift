import WMLintDiagnostics

extension Example {
  /// A request of which nothing is wrong.
  static let rightRequest: Example =
    #"{"url": "PATCH https://api.mypurecloud.com/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}"}"#

  /// A request of which nothing is wrong by the published API.
  static let publishedRequest = Example(
    #"{"path": "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes", "body": {"attributes": {"tier": "gold"}}}"#,
    contract: "published")
}
