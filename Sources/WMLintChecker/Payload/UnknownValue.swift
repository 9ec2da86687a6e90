import WMLintDiagnostics
import WMLintJSON
import WMLintSchema
import WMLintText

extension Check {
  static let unknownValue = Check(
    Rule(
      id: "unknown-value", group: .payload,
      summary: "A value is none of those that the API knows here.",
      why: "The field takes a few values only. Upper and lower case make no difference.",
      source: "the published API of October 2026 (MediaParticipantRequest)",
      examples: Examples(
        good: [Example(#"{"state": "DISCONNECTED"}"#, contract: "published")],
        bad: [Example(#"{"state": 1️⃣"disconected"}"#, contract: "published")])),
    of: .unknownValue, onAccepted: .silent
  ) { violation, context in
    guard let string = violation.details.type?.string else { return nil }
    let document = context.body
    let suggestion = violation.details.suggestion
    let known = string.usualValues.isEmpty ? string.values : string.usualValues
    return Finding(
      "\(violation.name.quoted) has no value \(document.text(violation.value).quoted)",
      help: suggestion.map { "did you mean \($0.quoted)?" } ?? "known here: \(known.listed)",
      at: document.place(violation.value), pointer: violation.pointer,
      fix: suggestion.flatMap { name in
        Fix(
          "write \(name)", isSafe: false, replacing: [(document.literal(violation.value), name)])
      })
  }
}
