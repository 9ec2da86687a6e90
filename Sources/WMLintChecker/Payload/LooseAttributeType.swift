import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

extension Check {
  static let looseAttributeType = Check(
    Rule(
      id: "loose-attribute-type", group: .payload, severity: .warning,
      summary: "An attribute is a number, a boolean or null instead of a string.",
      why: "Attributes are a map of strings to strings. Genesys' own tutorials send booleans, so "
        + "such a value may be taken, but what is read back is a string.",
      source: "the published API of August 2026 (ParticipantAttributes); Genesys' tutorials",
      examples: Examples(
        good: [#"{"attributes": {"vip": "true"}}"#],
        bad: [#"{"attributes": {"vip": 1️⃣true, "level": 2️⃣3, "note": 3️⃣null}}"#])),
    of: .looseScalar, onAccepted: .silent
  ) { deviation, inspection in
    let document = inspection.body
    let value = document.piece(document.nodes[deviation.value].range)
    let quoted = "\"\(document.json(deviation.value))\""
    let isNull = document.kind(deviation.value) == .null
    return Finding(
      "attribute \(deviation.name.quoted) should be a string, not "
        + document.kind(deviation.value).phrase,
      help: isNull ? nil : "write \(quoted)", at: value.place, pointer: deviation.pointer,
      fix: isNull
        ? nil : Fix("write it as a string", isSafe: false, replacing: [(value, quoted)]))
  }
}
