import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let misplacedKey = Check(
    Rule(
      id: "misplaced-key", group: .payload,
      summary: "A key stands in the wrong object.",
      why: "The body is {\"attributes\": {\"routing\": {\"acw\": 30}}}: 'acw' stands in 'routing', "
        + "'routing' in 'attributes', and the object around both is called 'attributes'.",
      source: "the thread; the published API of August 2026 (ParticipantAttributes)",
      examples: Examples(
        good: [#"{"attributes": {"routing": {"acw": 30}}}"#],
        bad: [
          #"{1️⃣"routing": {"acw": 30}}"#,
          #"{1️⃣"acw": 30}"#,
          #"{"attributes": {1️⃣"acw": 30}}"#,
          #"{"attributes": {"tier": "gold"}, 1️⃣"routing": {"acw": 30}}"#,
          #"{1️⃣"customAttributes": {"tier": "gold"}}"#,
          #"{1️⃣"data": {"attributes": {"routing": {"acw": 30}}}}"#,
          Example(#"{1️⃣"tier": "gold", "region": "north"}"#, contract: "published"),
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
        if case .unwrapped(let property) = deviation.kind {
          return unwrapped(deviation, property, document)
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

  /// All of a body is the content of a property that is not there.
  private static func unwrapped(
    _ deviation: Deviation, _ property: Property, _ document: Document
  ) -> Finding? {
    let keys = document.members(of: deviation.node).map(\.key)
    guard let first = keys.first else { return nil }
    let rest = keys.count > 1 ? " and all beside it belong" : " belongs"
    let range = document.nodes[deviation.node].range
    return Finding(
      "\(document.text(first).quoted)\(rest) inside \(property.name.quoted)",
      help: "the right shape is {\"\(property.name)\": {…}}", at: document.place(first),
      pointer: deviation.pointer,
      fix: Fix(
        "put \(property.name) round it", isSafe: false,
        replacing: [
          (document.piece(range.lowerBound..<range.lowerBound), "{\"\(property.name)\": "),
          (document.piece(range.upperBound..<range.upperBound), "}"),
        ]))
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
