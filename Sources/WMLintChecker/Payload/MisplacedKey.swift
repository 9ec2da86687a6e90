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
        ])),
    of: .misplacedKey, .misnamedWrapper, .surplusWrapper, .unwrapped, onAccepted: .silent
  ) { deviation, inspection in
    switch deviation.kind {
    case .surplusWrapper: surplus(deviation, inspection)
    case .misnamedWrapper: misnamed(deviation, inspection.body)
    case .unwrapped: unwrapped(deviation, inspection.body)
    default: misplaced(deviation, inspection)
    }
  } inRequest: { inspection in
    inspection.request.formProblems.compactMap { problem in
      guard case .bodyKey(let member) = problem.kind else { return nil }
      return Finding(
        "\(problem.name.quoted) stands beside the URL, not in the body",
        help: "put it in \"body\": {\"attributes\": …}", at: problem.place,
        pointer: problem.pointer, fix: member.flatMap(wrapping))
    }
  }

  private static func wrapping(_ member: LiteralText) -> Fix? {
    let start = member.range.lowerBound
    let end = member.range.upperBound
    return Fix(
      "wrap it in body", isSafe: false,
      replacing: [(member[start..<start], "\"body\": {"), (member[end..<end], "}")])
  }

  /// Whether everything in the request is read, so that members can be moved.
  private static func isUnderstood(_ inspection: Inspection) -> Bool {
    inspection.documents.allSatisfy { $0.isValid && !$0.holdsCasts }
  }

  private static func surplus(_ deviation: Deviation, _ inspection: Inspection) -> Finding {
    let name = deviation.details.path.last ?? ""
    return Finding(
      "\(deviation.name.quoted) is one object too many",
      help: "\(name.quoted) stands at the top of the body",
      at: inspection.body.place(deviation.node), pointer: deviation.pointer,
      fix: isUnderstood(inspection)
        ? unwrapping(deviation.node, deviation.value, inspection.body) : nil)
  }

  /// Leaves out an object that holds one member and is the only one itself.
  private static func unwrapping(_ key: Int, _ value: Int, _ document: Document) -> Fix? {
    guard document.isOnlyMember(key, value), document.kind(value) == .object,
      document.isOnlyMember(value + 1, value + 2)
    else { return nil }
    let start = document.nodes[key].range.lowerBound
    let inner = document.nodes[value].range
    return Fix(
      "remove \(document.text(key))", isSafe: false,
      replacing: [
        (document.piece(start..<inner.lowerBound + 1), ""),
        (document.piece(inner.upperBound - 1..<inner.upperBound), ""),
      ])
  }

  private static func misnamed(_ deviation: Deviation, _ document: Document) -> Finding {
    let name = deviation.details.path.last ?? ""
    return Finding(
      "\(deviation.name.quoted) must be called \(name.quoted)", help: "write \(name.quoted)",
      at: document.place(deviation.node), pointer: deviation.pointer,
      fix: deviation.renaming(in: document))
  }

  /// All of a body is the content of a property that is not there.
  private static func unwrapped(_ deviation: Deviation, _ document: Document) -> Finding? {
    guard let property = deviation.details.property else { return nil }
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

  private static func misplaced(_ deviation: Deviation, _ inspection: Inspection) -> Finding {
    let document = inspection.body
    let path = deviation.details.path
    let outer = path.dropLast()
    let shape = path.reversed().reduce("…") { "{\"\($1)\": \($0)}" }
    // Of several that belong in an object that is missing, one brings it.
    let first = inspection.deviations.first { $0.kind == .misplacedKey }
    let mayMove = deviation === first && isUnderstood(inspection)
    return Finding(
      "\(deviation.name.quoted) belongs inside \(outer.joined(separator: ".").quoted)",
      help: "the right shape is \(shape)", at: document.place(deviation.node),
      pointer: deviation.pointer,
      fix: mayMove
        ? MemberMove(deviation.node, deviation.value, to: outer, in: document)?.fix : nil)
  }
}
