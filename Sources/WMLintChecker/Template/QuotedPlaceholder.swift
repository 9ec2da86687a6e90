import WMLintDiagnostics
import WMLintJSON
import WMLintSchema
import WMLintText

extension Check {
  static let quotedPlaceholder = Check(
    Rule(
      id: "quoted-placeholder", group: .template,
      summary: "A placeholder for a number or a boolean stands between quotes.",
      why: "Whatever it is replaced by, the quotes make it a string; 'acw' is an integer, and many "
        + "fields of the published updates are true or false.",
      source: "the thread; the published API of August 2026 (MediaParticipantRequest)",
      examples: Examples(
        good: [#"{"attributes": {"routing": {"acw": {{acw}}}}}"#],
        bad: [#"{"attributes": {"routing": {"acw": 1️⃣"{{acw}}"}}}"#]))
  ) { inspection in
    inspection.body { deviation, document in
      guard case .quotedPlaceholder(let type) = deviation.kind else { return nil }
      let whole = document.nodes[deviation.value].range
      let content = document.content(deviation.value)
      // The placeholder itself stays as it is written, whatever that is outside.
      let quotes = [
        whole.lowerBound..<content.lowerBound, content.upperBound..<whole.upperBound,
      ]
      return Finding(
        "\(deviation.name.quoted) must be \(type.phrase), and the quotes make this a string",
        help: "drop the quotes", at: document.place(deviation.value), pointer: deviation.pointer,
        fix: Fix(
          "drop the quotes", isSafe: true,
          replacing: quotes.map { (document.piece($0), "") }))
    }
  }
}
