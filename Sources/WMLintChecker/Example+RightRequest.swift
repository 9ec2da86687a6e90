import WMLintDiagnostics

extension Example {
  /// A request of which nothing is wrong.
  static let rightRequest: Example =
    #"{"url": "PATCH https://api.mypurecloud.com/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}"}"#
}
