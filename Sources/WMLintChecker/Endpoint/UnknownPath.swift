import WMLintDiagnostics
import WMLintSchema

extension Check {
  static let unknownPath = Check(
    Rule(
      id: "unknown-path", group: .endpoint,
      summary: "The path is none that the contract knows.",
      why: "A path that is misspelt, too long or too short is answered with 404. Paths are "
        + "case-sensitive.",
      source: "the thread",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/1️⃣web-messaging/{c}/participants/{participantId}"}"#,
          #"{"path": "/1️⃣api/v1/conversations/webmessaging/{c}/participants/{participantId}"}"#,
          #"{"path": "/1️⃣api/v2/api/v2/conversations/webmessaging/{c}/participants/{p}"}"#,
          #"{"path": "1️⃣/conversations/webmessaging/{c}/participants/{participantId}"}"#,
          #"{"path": "/api/v2/conversations/webmessaging/{c}/1️⃣participants"}"#,
          #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/{p}/1️⃣attributes"}"#,
          #"{"path": "/api/v2/1️⃣Conversations/webmessaging/{c}/participants/{participantId}"}"#,
        ]))
  ) { inspection in
    inspection.endpoint { endpoint in
      endpoint.mistakes.compactMap { mistake in
        guard case .unknown(let message) = mistake.kind else { return nil }
        return Finding(
          message, help: "the path is \(endpoint.operation.path.text)", at: mistake.place)
      }
    }
  }
}
