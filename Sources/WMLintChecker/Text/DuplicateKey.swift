import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

extension Check {
  static let duplicateKey = Check(
    Rule(
      id: "duplicate-key", group: .text,
      summary: "An object has the same key twice.",
      why: "Parsers disagree on which of the two wins, so what is stored is a matter of luck. Keys "
        + "are compared after their escapes are decoded.",
      source: "RFC 8259, section 4",
      examples: Examples(
        good: [#"{"attributes": {"a": "1", "A": "2"}}"#],
        bad: [
          #"{"attributes": {"a": "1", 1️⃣"a": "2"}}"#,
          #"{"attributes": {"\u0061": "1", "b": "2", 1️⃣"a": "3"}}"#,
          #"{"attributes": {"routing": {"acw": 30, 1️⃣"\u0061cw": 2️⃣"30"}}}"#,
        ])),
    of: .duplicateKey, onAccepted: .silent
  ) { violation, context in
    violation.details.first.map { first in
      finding(
        violation.name, at: context.body.place(violation.node), violation.pointer,
        after: context.body.place(first))
    }
  } inRequest: { context in
    context.request.formProblems.compactMap { problem in
      guard case .duplicate(let first) = problem.kind else { return nil }
      return finding(problem.name, at: problem.place, problem.pointer, after: first)
    }
  }

  private static func finding(
    _ name: String, at place: SourceRange, _ pointer: String, after first: SourceRange
  ) -> Finding {
    Finding(
      "key \(name.quoted) is already set in this object", at: place, pointer: pointer,
      notes: [Note("first set here", at: first)])
  }
}
