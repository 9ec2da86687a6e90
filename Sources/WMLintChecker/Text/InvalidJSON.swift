import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

extension Check {
  static let invalidJSON = Check(
    Rule(
      id: "invalid-json", group: .text,
      summary: "The text is not JSON.",
      why:
        "The API refuses text that is not JSON, whatever it says. Placeholders of templates are "
        + "not reported. In a request file a blank line comes before the body.",
      source: "RFC 8259",
      examples: Examples(
        good: [#"{"attributes": {"tier": "gold"}}"#, #"{"attributes": {{attributes}}}"#],
        bad: [
          #"{"attributes": {"tier": "gold"1️⃣,}}"#,
          #"{1️⃣'attributes': {"tier": "gold"}}"#,
          #"{"attributes": {"routing": {"acw": 1️⃣NaN}}}"#,
          #"{"attributes": {1️⃣tier: "gold"}}"#,
          #"{"attributes": {"tier": "gold"}1️⃣"#,
        ])),
    onAccepted: .silent
  ) { context in
    var findings = context.request.formProblems.compactMap { problem -> Finding? in
      switch problem.kind {
      case .unclosedQuote:
        return Finding(
          "a quote is opened here and never closed", help: "close it", at: problem.place)
      case .missingBlankLine(let place, let lineBreak):
        let isPlain = place.map.isVerbatim
        return Finding(
          "a blank line is missing between the headers and the body",
          help: "without it the body is read as a header, and is not sent", at: problem.place,
          fix: isPlain
            ? Fix("insert a blank line", isSafe: true, replacing: [(place, lineBreak)]) : nil)
      default: return nil
      }
    }
    if context.areAllJSON { return findings }
    // By index, as a document is large to copy.
    for index in context.documents.indices
    where !context.documents[index].isValid && !context.isOtherThanJSON(documentAt: index) {
      let document = context.documents[index]
      let aftermath = CascadingProblems(of: document)
      let causes = aftermath.causes
      findings += causes.enumerated().map { index, problem in
        let (message, help) = SyntaxWords.of(problem, in: document)
        let notes = problem.opening.map { [Note("opened here", at: document.map.range($0))] }
        return Finding(
          message, help: help, at: document.map.range(problem.range), notes: notes ?? [],
          fix: aftermath.isDoubtful(problem) ? nil : SyntaxFix.of(problem, in: document),
          unlisted: index == causes.count - 1 ? document.unlistedProblems : 0)
      }
    }
    return findings
  }
}
