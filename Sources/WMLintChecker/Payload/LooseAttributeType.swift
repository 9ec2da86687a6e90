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
      source: "the published API of August 2026 (ParticipantAttributes)",
      examples: Examples(
        good: [#"{"attributes": {"vip": "true"}}"#],
        bad: [#"{"attributes": {"vip": 1️⃣true, "level": 2️⃣3, "note": 3️⃣null}}"#]))
  ) { inspection in
    inspection.body { deviation, document in
      guard case .looseScalar = deviation.kind else { return nil }
      let place = document.place(deviation.value)
      let source = document.source(deviation.value)
      let isNull = document.kind(deviation.value) == .null
      let quoted = document.map.encodings.reduce("\"\(source)\"") { $1.encode($0) }
      return Finding(
        "attribute \(deviation.name.quoted) should be a string, not "
          + document.kind(deviation.value).phrase,
        help: isNull ? nil : "write \"\(source)\"", at: place, pointer: deviation.pointer,
        fix: isNull ? nil : Fix("write it as a string", isSafe: false, edits: [Edit(place, quoted)])
      )
    }
  }
}
