import WMLintDiagnostics
import WMLintJSON

extension Check {
  static let emptyUpdate = Check(
    Rule(
      id: "empty-update", group: .payload, severity: .warning,
      summary: "The update changes nothing.",
      why: "An empty object holds nothing to store.",
      source: "the thread; the published API of August 2026 (MediaParticipantRequest, "
        + "ParticipantAttributes)",
      examples: Examples(
        good: [#"{"attributes": {"tier": "gold"}}"#],
        bad: [#"{"attributes": 1️⃣{}}"#, #"{"attributes": {"routing": 1️⃣{}}}"#])),
    of: .emptyUpdate, onAccepted: .silent
  ) { deviation, inspection in
    let subject = deviation.name.isEmpty ? "the body" : deviation.name.quoted
    return Finding(
      "\(subject) is empty, so nothing is updated", at: inspection.body.place(deviation.value),
      pointer: deviation.pointer)
  }
}
