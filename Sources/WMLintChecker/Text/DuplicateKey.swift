import WMLintDiagnostics
import WMLintJSON
import WMLintRequests

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
    of: .duplicate
  ) { inspection in
    let fields = inspection.request.formProblems.compactMap { problem -> Finding? in
      guard case .duplicate(let first) = problem.kind else { return nil }
      return Finding(
        "key \(problem.name.quoted) is already set in this object", at: problem.place,
        pointer: problem.pointer, notes: [Note("first set here", at: first)])
    }
    return inspection.body(after: fields) { deviation, document in
      guard case .duplicate(let first) = deviation.kind else { return nil }
      return Finding(
        "key \(deviation.name.quoted) is already set in this object",
        at: document.place(deviation.node), pointer: deviation.pointer,
        notes: [Note("first set here", at: document.place(first))])
    }
  }
}
