import WMLintDiagnostics
import WMLintJSON

extension Check {
  static let emptyUpdate = Check(
    Rule(
      id: "empty-update", group: .payload, severity: .warning,
      summary: "The update changes nothing.",
      why: "An empty object holds nothing to store.",
      source: "the thread; the published API of October 2026 (MediaParticipantRequest, "
        + "ParticipantAttributes)",
      examples: Examples(
        good: [#"{"attributes": {"tier": "gold"}}"#],
        bad: [#"{"attributes": 1️⃣{}}"#, #"{"attributes": {"routing": 1️⃣{}}}"#])),
    of: .emptyUpdate, onAccepted: .silent
  ) { violation, context in
    return Finding(
      "\(violation.subject) is empty, so nothing is updated",
      at: context.body.place(violation.value),
      pointer: violation.pointer)
  }
}
