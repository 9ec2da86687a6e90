import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

extension Check {
  static let looseAttributeType = Check(
    Rule(
      id: "loose-attribute-type", group: .payload, severity: .warning,
      summary: "An attribute is a number, a boolean or null instead of a string.",
      why:
        "Attributes are a map of strings to strings. Genesys' own tutorials send booleans, so "
        + "the API may accept such a value, but it is read back as a string.",
      source: "the published API of October 2026 (ParticipantAttributes); Genesys' tutorials",
      examples: Examples(
        good: [#"{"attributes": {"vip": "true"}}"#],
        bad: [#"{"attributes": {"vip": 1️⃣true, "level": 2️⃣3, "note": 3️⃣null}}"#])),
    of: .looseScalar, onAccepted: .silent
  ) { violation, context in
    let document = context.body
    let value = document.piece(document.nodes[violation.value].range)
    let quoted = "\"\(document.json(violation.value))\""
    let isNull = document.kind(violation.value) == .null
    return Finding(
      "attribute \(violation.name.quoted) should be a string, not "
        + document.kind(violation.value).phrase,
      help: isNull ? nil : "write \(quoted)", at: value.place, pointer: violation.pointer,
      fix: isNull
        ? nil : Fix("write it as a string", isSafe: false, replacing: [(value, quoted)]))
  }
}
