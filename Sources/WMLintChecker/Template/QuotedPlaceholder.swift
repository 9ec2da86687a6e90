import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let quotedPlaceholder = Check(
    Rule(
      id: "quoted-placeholder", group: .template,
      summary: "A placeholder for a number or a boolean is in quotes.",
      why: "Whatever it is replaced by, the quotes make it a string; 'acw' is an integer, and many "
        + "fields of the published updates are true or false.",
      source: "the thread; the published API of October 2026 (MediaParticipantRequest)",
      examples: Examples(
        good: [#"{"attributes": {"routing": {"acw": {{acw}}}}}"#],
        bad: [#"{"attributes": {"routing": {"acw": 1️⃣"{{acw}}"}}}"#])),
    of: .quotedPlaceholder, onAccepted: .silent
  ) { violation, context in
    guard let type = violation.details.type else { return nil }
    let document = context.body
    let whole = document.nodes[violation.value].range
    let content = document.content(violation.value)
    // The placeholder itself stays as it is written.
    let quotes = [whole.lowerBound..<content.lowerBound, content.upperBound..<whole.upperBound]
    let fix = Fix(
      "drop the quotes", isSafe: true, replacing: quotes.map { (document.piece($0), "") })
    let placeholder = document.literal(violation.value)
    let value = context.request.substitution.variables.substituted(in: placeholder).string
    let isKnown = value != placeholder.string
    return Finding(
      "\(violation.subject) must be \(type.phrase), and the quotes make this a string",
      help: "drop the quotes", at: document.place(violation.value), pointer: violation.pointer,
      fix: isKnown && !mayBe(value, type) ? nil : fix)
  }

  /// Whether the text that replaces a placeholder is a value of a type.
  private static func mayBe(_ text: String, _ type: ValueType) -> Bool {
    switch type {
    case .integer(let integer): Int64(text).map(integer.range.contains) ?? false
    case .number: Double(text) != nil
    case .boolean: text == "true" || text == "false"
    default: false
    }
  }
}
