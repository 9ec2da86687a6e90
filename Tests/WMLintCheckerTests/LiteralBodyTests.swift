import Testing
import WMLintChecker
import WMLintCode
import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

/// A body that is in code: what is found in it, and what all fixes make of it.
struct LiteralBody: CustomStringConvertible, Sendable {
  let text: String
  let rules: [String]
  let repaired: String
  let dialect: LiteralDialect
  let contract: Contract

  init(
    _ text: String, _ rules: String..., repaired: String? = nil,
    in dialect: LiteralDialect = .javaScript, by contract: Contract = .thread
  ) {
    self.text = text
    self.rules = rules
    self.repaired = repaired ?? text
    self.dialect = dialect
    self.contract = contract
  }

  var description: String { text.debugDescription }

  func diagnostics(of text: String) -> [Diagnostic] {
    var request = Request()
    let source = Source(name: "test", bytes: Array(text.utf8))
    request.body = .json(Document(literal: MappedText(source), in: dialect))
    return Checker(contract, scopes: []).result(of: request).diagnostics
  }

  /// The text once every fix is applied that there is, one after the other.
  func repair() -> String {
    var text = text
    for _ in 0..<8 {
      guard let fix = diagnostics(of: text).lazy.compactMap(\.fix).first else { break }
      var edited = EditedText(Array(text.utf8))
      edited.replace(
        fix.edits.map { EditedText.Replacement($0.range.bytes, Array($0.text.utf8)) })
      text = String(decoding: edited.bytes, as: UTF8.self)
    }
    return text
  }
}

/// Bodies that programs write as literals are judged by what is known of them.
@Suite struct LiteralBodyTests {
  static let bodies = [
    LiteralBody("{attributes: {routing: {acw: 30.0}, tier: `gold`, note: n}}"),
    LiteralBody("{attributes: {routing: {acw: wrapUp * 60}}} "),
    LiteralBody("{attributes: {routing: {acw: 3e1}}}"),
    LiteralBody("{attributes: {routing: {acw}}}"),
    LiteralBody("{attributes: {routing: {acw: '30', ...others}}}"),
    LiteralBody("{...others}"), LiteralBody("{attributes: {...others}}"), LiteralBody("body"),
    LiteralBody("{[name]: {routing: {acw: '30'}}}"), LiteralBody("{attributes: undefined}"),
    LiteralBody("{attributes: {routing: {acw: '30', acw: 30}}}"),
    LiteralBody("{attributes: {routing: {acw: x ? '30' : 30}}}"),
    LiteralBody(
      "{attributes: {routing: {acw: '30'}}}", "wrong-type",
      repaired: "{attributes: {routing: {acw: 30}}}"),
    LiteralBody(
      "{attributes: {routing: {acw: `30`} as RoutingAttributes}}", "wrong-type",
      repaired: "{attributes: {routing: {acw: 30} as RoutingAttributes}}"),
    LiteralBody("{attributes: {routing: {acw: `${acw}`}}}", "wrong-type"),
    LiteralBody("{attributes: {routing: {acw: 30_000}}}", "unlikely-value"),
    LiteralBody("{attributes: {routing: {acw: 0xFFFFFFFFF}}}", "out-of-range"),
    LiteralBody("{}", "missing-key"),
    LiteralBody("{attributes: {/* none */}}", "empty-update"),
    LiteralBody(
      "{attribute: {routing: {'acv': 30}}}", "unknown-key", "unknown-key",
      repaired: "{attributes: {routing: {'acw': 30}}}"),
    LiteralBody(
      "{attributes: {routing: {acv}}}", "unknown-key"),
    LiteralBody(
      "{attributes: {tier: 1_000, vip: true}}", "loose-attribute-type", "loose-attribute-type",
      repaired: #"{attributes: {tier: "1000", vip: "true"}}"#),
    LiteralBody(
      "{routing: {acw: f(30)}}", "misplaced-key",
      repaired: #"{"attributes": {routing: {acw: f(30)}}}"#),
    LiteralBody(
      "{attributes: {tier: 'gold'}, routing: {acw},}", "misplaced-key",
      repaired: "{attributes: {tier: 'gold', routing: {acw}},}"),
    LiteralBody("{attributes: {tier: 'gold'} as A, routing: {acw}}", "misplaced-key"),
    // A comment would go with the member before it.
    LiteralBody(
      "{routing: {acw}, // why\n attributes: {tier: 'gold'}}", "misplaced-key"),
    LiteralBody(
      "{'attributes': {'routing': {'acw': 30.0}, 'tier': f'{a}', 'vip': None}}", "wrong-type",
      "loose-attribute-type",
      repaired: "{'attributes': {'routing': {'acw': 30}, 'tier': f'{a}', 'vip': None}}", in: .python
    ),
    LiteralBody(
      "{'attributes': {'vip': True, 'tier': 'a' 'b', **more}}", in: .python),
    LiteralBody("{'attributes': dict(routing=1), 'x': {1, 2}}", "unknown-key", in: .python),
    LiteralBody(
      "{'muted': 'true', 'state': 'disconected'}", "unknown-value", "wrong-type",
      repaired: "{'muted': True, 'state': 'disconnected'}", in: .python, by: .participantUpdates),
    LiteralBody("{attributes: [1, 2]}", "wrong-type", by: .participantUpdates),
    LiteralBody(
      "{tags: [], wrapup: {tags: ['a', ...b]}}", "misplaced-key", by: .participantUpdates),
  ]

  @Test(arguments: bodies) func judgesWhatIsKnown(_ body: LiteralBody) {
    let found = body.diagnostics(of: body.text)
    #expect(found.map(\.rule).sorted() == body.rules.sorted())
    #expect(body.repair() == body.repaired)
  }

  /// A number may begin in any of the literals that are joined.
  @Test(arguments: ["'30'", "'3' '0'", "'' '30'"]) func seesANumberInJoinedTexts(
    value: String
  ) {
    let body = LiteralBody("", in: .python)
    let found = body.diagnostics(of: #"{"attributes": {"acw": \#(value)}}"#)
    #expect(found.map(\.rule).contains("misplaced-key"))
  }
}
