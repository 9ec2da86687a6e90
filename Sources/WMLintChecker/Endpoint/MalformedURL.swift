import WMLintDiagnostics
import WMLintSchema

extension Check {
  static let malformedURL = Check(
    Rule(
      id: "malformed-url", group: .endpoint,
      summary: "The URL cannot be sent as it is written.",
      why:
        "A space or a doubled slash makes it another path. So does a slash at the end of a "
        + "participant's path, which the API answers with 404.",
      source: "RFC 3986, section 3.3; the thread",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/{p}1️⃣/"}"#,
          #"{"path": "/api/v2/1️⃣/conversations/webmessaging/{c}/participants/{p}"}"#,
          #"{"url": "GET https://api.mypurecloud.com/api/v2/routing/queues/1️⃣/members"}"#,
          #"{"path": "1️⃣api/v2/conversations/webmessaging/{c}/participants/{participantId}"}"#,
        ])),
    onAccepted: .silent
  ) { context in
    if let path = context.path {
      return URLForm(path.url).map { [Finding($0.message, at: $0.place)] } ?? []
    }
    return context.mistakes { mistake, place, endpoint in
      guard case .malformed(let message) = mistake else { return nil }
      return Finding(
        message, help: "the path is \(endpoint.operation.path.text)", at: place)
    }
  }
}
