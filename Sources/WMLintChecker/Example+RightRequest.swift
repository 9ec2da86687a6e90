import WMLintDiagnostics

extension Example {
  /// A right request.
  static let rightRequest: Example =
    #"{"url": "PATCH https://api.mypurecloud.com/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}"}"#

  /// A request to a participant whom the saved conversation has.
  static let knownParticipant: Example =
    #"""
    {"path": "/api/v2/conversations/webmessaging/{c}/participants/0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4",
     "conversation": {"id": "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90", "participants": [
       {"id": "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4", "purpose": "customer"}]}}
    """#

  /// A request that is right by the published API.
  static let publishedRequest = Example(
    #"{"path": "/api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes", "body": {"attributes": {"tier": "gold"}}}"#,
    contract: "published")
}
