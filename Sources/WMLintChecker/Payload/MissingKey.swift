import WMLintDiagnostics
import WMLintJSON
import WMLintSchema

extension Check {
  static let missingKey = Check(
    Rule(
      id: "missing-key", group: .payload,
      summary: "A key that is required is not there.",
      why: "An update says what to change under 'attributes'.",
      source: "the thread",
      examples: Examples(
        good: [#"{"attributes": {"tier": "gold"}}"#],
        bad: ["1️⃣{}"])),
    of: .missingKey, onAccepted: .silent
  ) { deviation, inspection in
    guard let property = deviation.details.property else { return nil }
    let subject = deviation.name.isEmpty ? "the body" : deviation.name.quoted
    return Finding(
      "\(subject) has no \(property.name.quoted)",
      help: "add \(property.name.quoted), \(property.type.phrase)",
      at: inspection.body.place(deviation.node), pointer: deviation.pointer)
  }
}
