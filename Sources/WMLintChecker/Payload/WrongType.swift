import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let wrongType = Check(
    Rule(
      id: "wrong-type", group: .payload,
      summary: "The value is not of the type the API accepts.",
      why:
        "The body is strictly typed: 'acw' is an integer, not a string. An attribute of your "
        + "own is a string, never an array or an object; an object was seen refused with 400. A "
        + "404 can mask such a refusal. In the bodies of the published API an object or an array "
        + "instead of a scalar, or the reverse, is an error; a number as a string, or a string as "
        + "a number, was seen to do no harm, so that is a warning.",
      source: "the thread; the published API of October 2026 (the schema of each body)",
      examples: Examples(
        good: [#"{"attributes": {"routing": {"acw": 30}, "Routing": "north"}}"#],
        bad: [
          #"{"attributes": {"routing": {"acw": 1️⃣"30"}}}"#,
          #"{"attributes": {"routing": {"acw": 1️⃣30.0}}}"#,
          #"{"attributes": {"routing": {"acw": 1️⃣3e1}}}"#,
          #"{"attributes": {"routing": {"acw": 1️⃣true}}}"#,
          #"{"attributes": {"routing": {"acw": 1️⃣null}}}"#,
          #"{"attributes": {"routing": {"acw": 1️⃣{"seconds": 30}}}}"#,
          #"{"attributes": {"routing": {"acw": 1️⃣[30]}}}"#,
          #"{"attributes": {"routing": 1️⃣"acw"}}"#,
          #"{"attributes": {"tags": 1️⃣["gold"]}}"#,
          #"{"attributes": {"Routing": 1️⃣{"acw": 30}}}"#,
          Example(#"{"held": 1️⃣"true"}"#, contract: "published"),
          #"1️⃣[{"attributes": {"tier": "gold"}}]"#,
          #"1️⃣"attributes""#,
        ])),
    of: .wrongType, onAccepted: .silent
  ) { violation, context in
    finding(violation, context)
  } inRequest: { context in
    context.request.formProblems.compactMap { problem in
      switch problem.kind {
      case .wrongType(let expected, let found):
        Finding(
          "\(problem.name.quoted) must be \(expected), not \(found)", at: problem.place,
          pointer: problem.pointer)
      case .notEncoded(let object): notEncoded(object, at: problem.place)
      default: nil
      }
    }
  }

  private static func notEncoded(_ object: MappedText, at place: SourceRange) -> Finding {
    let ends = [object[object.range.prefix(0)], object[object.range.suffix(0)]]
    return Finding(
      "the body must be a string, not an object, which is sent as '[object Object]'",
      help: "wrap it in JSON.stringify(…)", at: place,
      fix: Fix(
        "wrap it in JSON.stringify", isSafe: false,
        replacing: [(ends[0], "JSON.stringify("), (ends[1], ")")]))
  }

  private static func finding(
    _ violation: Violation, _ context: RuleContext
  ) -> Finding? {
    let document = context.body
    guard let type = violation.details.type else { return nil }
    let kind = document.kind(violation.value)
    let found = phrase(kind, for: type)
    let literal = rightLiteral(violation.value, type, document)
    let fix = literal.flatMap { text in
      let value = document.piece(document.nodes[violation.value].range)
      return Fix("write \(text)", isSafe: true, replacing: [(value, text)])
    }
    var help = violation.details.suggestion.map {
      "did you mean \($0.quoted)? keys are case-sensitive"
    }
    if let literal {
      help = kind == .string ? "write \(literal), without the quotes" : "write \(literal)"
    }
    if help == nil, case .string(let string) = type {
      help = stringHelp(kind, string)
    }
    if help == nil, case .integer(let integer) = type, let unit = integer.unit {
      help = "write a whole number of \(unit)"
    }
    if help == nil, kind == .string, violation.name.isEmpty { help = "write an object" }
    if help == nil, case .array = type { help = "put it between square brackets" }
    return Finding(
      "\(violation.subject) must be \(type.phrase), not \(found)", in: context.api, help: help,
      at: document.place(violation.value), pointer: violation.pointer,
      notes: context.remarks(on: violation, in: document),
      fix: fix ?? violation.renaming(in: document), severity: violation.details.severity)
  }

  /// What to write instead of a value that is not a string.
  private static func stringHelp(_ kind: Node.Kind, _ string: StringType) -> String {
    guard string.toleratesScalars else { return "write a string" }
    return kind == .array
      ? "write a string, for example the elements joined by commas"
      : "write a string; an object was seen refused with 400 (bad.request)"
  }

  private static func phrase(_ kind: Node.Kind, for type: ValueType) -> String {
    guard case .integer = type, kind == .decimal else { return kind.phrase }
    return "a number with a fraction or an exponent"
  }

  /// The same integer, `true` or `false` written as what it is, if it is one that may be meant.
  private static func rightLiteral(
    _ node: Int, _ type: ValueType, _ document: Document
  ) -> String? {
    switch (type, document.kind(node)) {
    case (.integer(let integer), .string):
      return integer.literal(Int64(document.text(node)))
    case (.integer(let integer), .decimal):
      return integer.literal(WholeNumber.value(of: document.json(node)))
    case (.boolean, .string):
      return ["true", "false"].first { $0 == document.text(node) }.map(document.word)
    default: return nil
    }
  }
}

extension IntegerType {
  /// How a number is written, if it is in range and not so large that another unit may be meant.
  fileprivate func literal(_ value: Int64?) -> String? {
    value.flatMap { range.contains($0) && $0 <= usualMaximum ?? .max ? String($0) : nil }
  }
}
