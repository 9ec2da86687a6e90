import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let swappedIDs = Check(
    Rule(
      id: "swapped-ids", group: .identity,
      summary: "Two ids are in each other's places.",
      why: "The conversationId comes first, the participantId last. In any other path two "
        + "placeholders that carry each other's exact names were swapped.",
      source: "the thread; the published API of October 2026 (the names of the parameters)",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/1️⃣{participantId}/participants/{conversationId}"}"#,
          #"""
          {"path": "/api/v2/conversations/webmessaging/1️⃣{participantId}/participants/{conversationId}",
           "pathParameters": {"participantId": "0d4f3b51-77aa-4c12-8d3e-51b6c0a9f2e4"}}
          """#,
          #"{"url": "DELETE https://api.mypurecloud.com/api/v2/routing/queues/1️⃣${memberId}/members/${queueId}"}"#,
        ])),
    onAccepted: .silent
  ) { context in
    if let path = context.path { return published(path, context.request.pathParameters) }
    guard let conversation = context.endpoint?.conversation,
      let participant = context.endpoint?.participant,
      isSwapped(conversation, participant, context.idLookup)
    else { return [] }
    return [finding(conversation, participant)]
  }

  private static func isSwapped(
    _ conversation: PathParameter, _ participant: PathParameter, _ known: IDLookup?
  ) -> Bool {
    if case .swapped? = known?.kind { return true }
    return conversation.meaning == .participant && participant.meaning == .other("conversation")
  }

  /// Two parameters of an operation whose placeholders carry each other's names.
  private static func published(_ path: PublishedPath, _ parameters: [Field]) -> [Finding] {
    guard let known = path.path, !PublishedPath.isMixed(path.segments) else { return [] }
    let segments = path.api.paths.template(known).segments
    guard segments.count == path.segments.count else { return [] }
    let parameters = segments.indices.compactMap { index -> PathParameter? in
      guard case .parameter(let name) = segments[index], let range = path.range(index) else {
        return nil
      }
      return PathParameter(name, path.url.text[range], parameters)
    }
    for (index, first) in parameters.enumerated() {
      for second in parameters[(index + 1)...]
      where isNamed(first, second.name) && isNamed(second, first.name) {
        return [finding(first, second)]
      }
    }
    return []
  }

  /// Whether a placeholder has exactly the name of another parameter.
  private static func isNamed(_ parameter: PathParameter, _ name: String) -> Bool {
    guard parameter.name != name, let placeholder = Placeholder.name(parameter.named) else {
      return false
    }
    return IDName.lastComponent(placeholder) == name
  }

  private static func finding(_ first: PathParameter, _ second: PathParameter) -> Finding {
    Finding(
      "the \(first.name) and the \(second.name) are swapped", help: "put the \(first.name) first",
      at: first.named.place, notes: [Note("the \(first.name) is here", at: second.named.place)],
      fix: Fix(
        "swap them", isSafe: false,
        replacing: [(first.named, second.named.string), (second.named, first.named.string)]))
  }
}
