import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

extension Check {
  static let misplacedKey = Check(
    Rule(
      id: "misplaced-key", group: .payload,
      summary: "A key stands in the wrong object.",
      why: "The body is {\"attributes\": {\"routing\": {\"acw\": 30}}}: 'acw' stands in 'routing', "
        + "'routing' in 'attributes', and the object around both is called 'attributes'.",
      source: "the thread",
      examples: Examples(
        good: [#"{"attributes": {"routing": {"acw": 30}}}"#],
        bad: [
          #"{1️⃣"routing": {"acw": 30}}"#,
          #"{1️⃣"acw": 30}"#,
          #"{"attributes": {1️⃣"acw": 30}}"#,
          #"{"attributes": {"tier": "gold"}, 1️⃣"routing": {"acw": 30}}"#,
          #"{1️⃣"customAttributes": {"tier": "gold"}}"#,
          #"{1️⃣"data": {"attributes": {"routing": {"acw": 30}}}}"#,
        ]))
  ) { inspection in
    let beside = inspection.request.formProblems.compactMap { problem -> Finding? in
      guard case .bodyKey = problem.kind else { return nil }
      return Finding(
        "\(problem.name.quoted) stands beside the URL, not in the body",
        help: "put it in \"body\": {\"attributes\": …}", at: problem.place,
        pointer: problem.pointer)
    }
    return beside
      + inspection.body { deviation, document in
        if case .surplusWrapper(let name) = deviation.kind {
          return Finding(
            "\(deviation.name.quoted) is one object too many",
            help: "\(name.quoted) stands at the top of the body",
            at: document.place(deviation.node), pointer: deviation.pointer)
        }
        guard case .misplaced(let path, let isWrapper) = deviation.kind else { return nil }
        return isWrapper
          ? wrapper(deviation, path, document) : misplaced(deviation, path, document)
      }
  }

  private static func wrapper(
    _ deviation: Deviation, _ path: [String], _ document: Document
  ) -> Finding {
    let name = path.last ?? ""
    return Finding(
      "\(deviation.name.quoted) must be called \(name.quoted)", help: "write \(name.quoted)",
      at: document.place(deviation.node), pointer: deviation.pointer,
      fix: Fix(
        "rename it to \(name)", isSafe: false,
        replacing: [(document.literal(deviation.node), name)]))
  }

  private static func misplaced(
    _ deviation: Deviation, _ path: [String], _ document: Document
  ) -> Finding {
    let outer = path.dropLast()
    let shape = path.reversed().reduce("…") { "{\"\($1)\": \($0)}" }
    return Finding(
      "\(deviation.name.quoted) belongs inside \(outer.joined(separator: ".").quoted)",
      help: "the right shape is \(shape)", at: document.place(deviation.node),
      pointer: deviation.pointer)
  }
}
