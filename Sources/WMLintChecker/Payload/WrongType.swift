import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let wrongType = Check(
    Rule(
      id: "wrong-type", group: .payload,
      summary: "A value is of another type than the API takes.",
      why:
        "The body is strictly typed: 'acw' is an integer, not a string, and an attribute of your "
        + "own is a string, never an object or an array, which was seen refused with 400. A 404 can "
        + "mask such a refusal.",
      source: "the thread; the published API of August 2026 (ParticipantAttributes)",
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
          #"1️⃣[{"attributes": {"tier": "gold"}}]"#,
          #"1️⃣"attributes""#,
        ]))
  ) { inspection in
    let form = inspection.request.formProblems.compactMap { problem -> Finding? in
      guard case .wrongType(let expected, let found) = problem.kind else { return nil }
      return Finding(
        "\(problem.name.quoted) must be \(expected), not \(found)", at: problem.place,
        pointer: problem.pointer)
    }
    return form
      + inspection.body { deviation, document in
        guard case .wrongType(let type, let suggestion) = deviation.kind else { return nil }
        return finding(deviation, type, suggestion, document)
      }
  }

  private static func finding(
    _ deviation: Deviation, _ type: ValueType, _ suggestion: String?, _ document: Document
  ) -> Finding {
    let kind = document.kind(deviation.value)
    let subject = deviation.name.isEmpty ? "the body" : deviation.name.quoted
    let found = phrase(kind, for: type)
    let fix = integerFix(deviation, type, document)
    var help = suggestion.map { "did you mean \($0.quoted)? keys are case-sensitive" }
    if let fix { help = fix.title + (kind == .string ? ", without the quotes" : "") }
    if help == nil, case .string = type { help = "write a string; an object or array is refused" }
    if help == nil, kind == .string, deviation.name.isEmpty { help = "write an object" }
    return Finding(
      "\(subject) must be \(type.phrase), not \(found)", help: help,
      at: document.place(deviation.value), pointer: deviation.pointer, fix: fix)
  }

  private static func phrase(_ kind: Node.Kind, for type: ValueType) -> String {
    guard case .integer = type, kind == .decimal else { return kind.phrase }
    return "a number with a fraction or an exponent"
  }

  /// The same number written as an integer, if it is one and in range.
  private static func integerFix(
    _ deviation: Deviation, _ type: ValueType, _ document: Document
  ) -> Fix? {
    guard case .integer(let integer) = type else { return nil }
    let value: Int64?
    switch document.kind(deviation.value) {
    case .string: value = Int64(document.text(deviation.value))
    case .decimal: value = Double(document.source(deviation.value)).flatMap(Int64.init(exactly:))
    default: value = nil
    }
    guard let value, integer.range.contains(value) else { return nil }
    return Fix(
      "write \(value)", isSafe: true,
      replacing: [(document.piece(document.nodes[deviation.value].range), String(value))])
  }
}
