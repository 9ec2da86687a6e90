import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let misplacedKey = Check(
    Rule(
      id: "misplaced-key", group: .payload,
      summary: "A key is in the wrong object.",
      why: "The body is {\"attributes\": {\"routing\": {\"acw\": 30}}}: 'acw' is in 'routing', "
        + "'routing' in 'attributes', and the object around both is called 'attributes'. Bodies of "
        + "other operations have their keys at the top, and no object round them.",
      source: "the thread; the published API of October 2026 (the schema of each body)",
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
          Example(
            #"{"method": "POST", "path": "/api/v2/routing/queues", "body": {1️⃣"queue": {"name": "north"}}}"#,
            contract: "published"),
        ])),
    of: .misplacedKey, .misnamedWrapper, .surplusWrapper, .unwrapped, onAccepted: .silent
  ) { violation, context in
    switch violation.kind {
    case .surplusWrapper: surplus(violation, context)
    case .misnamedWrapper: misnamed(violation, context.body)
    case .unwrapped: unwrapped(violation, context.body)
    default: misplaced(violation, context)
    }
  } inRequest: { context in
    context.request.formProblems.compactMap { problem in
      guard case .bodyKey(let member) = problem.kind else { return nil }
      return Finding(
        "\(problem.name.quoted) is beside the URL, not in the body",
        help: "put it in \"body\": {\"attributes\": …}", at: problem.place,
        pointer: problem.pointer, fix: member.flatMap(wrapping))
    }
  }

  private static func wrapping(_ member: MappedText) -> Fix? {
    let start = member.range.lowerBound
    let end = member.range.upperBound
    return Fix(
      "wrap it in body", isSafe: false,
      replacing: [(member[start..<start], "\"body\": {"), (member[end..<end], "}")])
  }

  /// Whether everything in the request is read, so that members can be moved.
  private static func isUnderstood(_ context: RuleContext) -> Bool {
    context.documents.allSatisfy { $0.isValid && $0.hasWholeMembers }
  }

  private static func surplus(_ violation: Violation, _ context: RuleContext) -> Finding {
    let name = violation.details.path.last ?? ""
    return Finding(
      "\(violation.name.quoted) is one object too many",
      help: "\(name.quoted) belongs at the top of the body",
      at: context.body.place(violation.node), pointer: violation.pointer,
      fix: isUnderstood(context)
        ? unwrapping(violation.node, violation.value, context.body) : nil)
  }

  /// Removes an object that has one member and is an only member itself.
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

  private static func misnamed(_ violation: Violation, _ document: Document) -> Finding {
    let name = violation.details.path.last ?? ""
    return Finding(
      "\(violation.name.quoted) must be called \(name.quoted)", help: "write \(name.quoted)",
      at: document.place(violation.node), pointer: violation.pointer,
      fix: violation.renaming(in: document))
  }

  /// All of a body is the content of a property that is not there.
  private static func unwrapped(_ violation: Violation, _ document: Document) -> Finding? {
    guard let property = violation.details.property else { return nil }
    let keys = document.members(of: violation.node).map(\.key)
    guard let first = keys.first else { return nil }
    let rest = keys.count > 1 ? " and the keys beside it belong" : " belongs"
    let range = document.nodes[violation.node].range
    return Finding(
      "\(document.text(first).quoted)\(rest) inside \(property.name.quoted)",
      help: "the right shape is {\"\(property.name)\": {…}}", at: document.place(first),
      pointer: violation.pointer,
      fix: Fix(
        "wrap it in \(property.name)", isSafe: false,
        replacing: [
          (document.piece(range.lowerBound..<range.lowerBound), "{\"\(property.name)\": "),
          (document.piece(range.upperBound..<range.upperBound), "}"),
        ]))
  }

  private static func misplaced(_ violation: Violation, _ context: RuleContext) -> Finding {
    let document = context.body
    let path = violation.details.path
    let outer = path.dropLast()
    let shape = path.reversed().reduce("…") { "{\"\($1)\": \($0)}" }
    // If several belong in a missing object, one fix adds the object.
    let first = context.violations.first { $0.kind == .misplacedKey }
    let mayMove = violation === first && isUnderstood(context)
    return Finding(
      "\(violation.name.quoted) belongs inside \(outer.joined(separator: ".").quoted)",
      help: "the right shape is \(shape)", at: document.place(violation.node),
      pointer: violation.pointer,
      fix: mayMove
        ? MemberMove(violation.node, violation.value, to: outer, in: document)?.fix : nil)
  }
}
