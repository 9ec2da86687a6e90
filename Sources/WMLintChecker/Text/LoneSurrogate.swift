import WMLintDiagnostics
import WMLintJSON
import WMLintText

extension Check {
  static let loneSurrogate = Check(
    Rule(
      id: "lone-surrogate", group: .text, severity: .warning,
      summary: "An escape is half of a character.",
      why:
        "Escapes from \\ud800 to \\udfff come in pairs. A single one is replaced or refused by "
        + "whoever reads the text.",
      source: "RFC 8259, section 8.2",
      examples: Examples(
        good: [#"{"attributes": {"mood": "\ud83d\ude00"}}"#],
        bad: [#"{"attributes": {"mood": "1️⃣\ud83d"}}"#])),
    onAccepted: .silent
  ) { context in
    context.loneSurrogates.map { escape in
      Finding(
        "\(escape.string.quoted) is half of a character",
        help: "write both halves, or the character", at: escape.place)
    }
  }
}
