import WMLintDiagnostics
import WMLintText

extension Check {
  static let malformedID = Check(
    Rule(
      id: "malformed-id", group: .identity,
      summary: "The value is not in the format of an id.",
      why: "Ids of conversations and participants are UUIDs: 32 hexadecimal digits in groups of 8, "
        + "4, 4, 4 and 12.",
      source: "the published API of October 2026; RFC 9562, section 4",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/1️⃣12345/participants/2️⃣part-123"}"#,
          #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/1️⃣Not Found"}"#,
        ])),
    onAccepted: .silent
  ) { context in
    guard let endpoint = context.endpoint else { return [] }
    var findings: [Finding] = []
    if let parameter = endpoint.conversation, parameter.isMalformed {
      findings.append(malformed(parameter))
    }
    if let parameter = endpoint.participant, parameter.isMalformed {
      findings.append(malformed(parameter))
    }
    return findings
  }

  private static func malformed(_ parameter: PathParameter) -> Finding {
    Finding(
      "\(parameter.shown) is not a \(parameter.name)", help: "an id is a UUID",
      at: parameter.text.place)
  }
}
