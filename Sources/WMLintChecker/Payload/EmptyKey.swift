import WMLintDiagnostics
import WMLintJSON

extension Check {
  static let emptyKey = Check(
    Rule(
      id: "empty-key", group: .payload, severity: .warning,
      summary: "An attribute has an empty name.",
      why:
        "A value that is stored under an empty name is hard to read back.",
      source: "the published API of October 2026: attributes are read by their names",
      examples: Examples(
        good: [#"{"attributes": {" ": "x"}}"#],
        bad: [#"{"attributes": {1️⃣"": "x"}}"#])),
    of: .emptyKey, onAccepted: .silent
  ) { violation, context in
    Finding(
      "this attribute has no name", help: "write a name",
      at: context.body.place(violation.node), pointer: violation.pointer)
  }
}
