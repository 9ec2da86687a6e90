import Testing
import WMLintSchema
import WMLintValidation

/// What is accepted of bodies straight from their bytes, and what is left to the checker.
@Suite struct ShapeMatcherTests {
  private static let ofPublished = Strictness(
    isLenient: true, isParticipantUpdate: false, requiredKeys: .atTop(except: []))

  /// Whether a body is accepted by a type, as one of an operation that knows these named types.
  private func accepts(
    _ body: String, _ type: ValueType, types: [Property] = [],
    _ strictness: Strictness = ofPublished
  ) -> Bool {
    let operation = Operation("POST", "/api/v2/pins", body: type, bodyName: "Pin")
    let known = Contract(
      name: "a", summary: "", source: "", operations: [operation], types: types)
    let contract = CompiledContract(unlisted: nil, updates: [operation], api: { .empty }) {
      CompiledOperation(
        $0, sending: CompiledBody($0.body, of: known, strictness), ids: .any, hasPlainPath: true,
        needsHost: false)
    }
    let bytes = Array(body.utf8)
    let judge = CredentialJudge(isHarmless: { _, _, _ in true }, isPlain: { _, _ in true })
    var matcher = RequestMatcher(
      contract, over: bytes, isOfLines: false, watching: [], judge)
    return matcher.outcome(of: bytes.indices) == .body
  }

  /// An object whose only key is `a`.
  private static func object(_ type: ValueType, isRequired: Bool = false) -> ValueType {
    .object(ObjectType([Property("a", type, isRequired: isRequired)]))
  }

  private static let values: [(ValueType, right: [String], wrong: [String])] = [
    (.anyString, [#""""#, #""x""#, #""\n\u00e9""#, #""é""#], ["1", #""\ud83d""#, "\"\t\"", "x"]),
    (
      .string(StringType(values: ["On", "Off"])), [#""On""#, #""""#],
      [#""on""#, #""Other""#, #""O\u006e""#]
    ),
    (
      .string(StringType(values: ["On", "Off"], usualValues: ["On", "Else"])), [#""On""#],
      [#""Off""#, #""Else""#]
    ),
    (.string(StringType(lengths: 2...3)), [#""ab""#, #""éèê""#], [#""a""#, #""abcd""#]),
    (
      .string(StringType(format: .date)), [#""2028-02-29""#], [#""2027-02-29""#, #""tomorrow""#]
    ),
    (
      .integer(IntegerType(-2...3)), ["-2", "0", "-0", "3"],
      ["4", "-3", "1.0", "1e0", "01", "+1", "-", "9999999999999999999"]
    ),
    (
      .number(NumberType(0...2)), ["0", "1.5", "2"], ["2.5", "-0.5", "1.", ".5", "1e1", "1.5.5"]
    ),
    (.number(NumberType(0...2, excludesLower: true)), [], ["0", "1"]),
    (.boolean, ["true", "false", "null"], ["True", "1", "tru"]),
    (
      .array(ArrayType(of: .boolean, counts: 1...2)), ["[true]", "[ true , false ]"], ["[]", "[1]"]
    ),
    (.list(of: .boolean), ["[]", "[null]"], ["[true,]", "[true", "[,]"]),
    (.map(.boolean), ["{}", #"{"x": true}"#], [#"{"": true}"#, #"{"x": true, "x": true}"#]),
    (.any, ["1", "[[{}]]", #"{"b": [1, "x"]}"#, "null"], [#"{"b": 1, "b": 2}"#, "[1 2]", ""]),
    (.choice(ChoiceType([.boolean, .anyString])), ["null"], ["true", #""x""#]),
    (.reference("Self"), ["{}", #"{"a": {"a": null}}"#], [#"{"b": 1}"#, "[]"]),
  ]

  @Test(arguments: values.indices) func acceptsWhatNoCheckReports(index: Int) {
    let (type, right, wrong) = Self.values[index]
    let types = [Property("Self", Self.object(.reference("Self")))]
    for value in right {
      #expect(accepts(#"{"a": \#(value)}"#, Self.object(type), types: types), "\(value)")
    }
    for value in wrong {
      #expect(!accepts(#"{"a": \#(value)}"#, Self.object(type), types: types), "\(value)")
    }
  }

  @Test func requiresKeysAtTheTopOnly() {
    let type = Self.object(.reference("Self"), isRequired: true)
    let types = [Property("Self", type)]
    #expect(accepts(#"{"a": {}}"#, .reference("Self"), types: types))
    #expect(!accepts("{}", .reference("Self"), types: types))
    let everywhere = Strictness(
      isLenient: false, isParticipantUpdate: false, requiredKeys: .everywhere)
    #expect(!accepts(#"{"a": {}}"#, .reference("Self"), types: types, everywhere))
  }

  @Test func takesNothingThatIsNoObjectOrArray() {
    for body in ["null", "1", #""{}""#, "true", ""] { #expect(!accepts(body, .any), "\(body)") }
  }

  @Test(arguments: [40, 60, 63, 64, 65, 70, 600]) func isSoonTooDeep(depth: Int) {
    let body = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(accepts(body, .any) == (depth <= 64))
  }

  /// There is a bit for each of 64 keys; those behind them are remembered as free keys are.
  @Test func findsTheSameKeyTwiceInLargeObjects() {
    let names = (0..<100).map { "key\($0)" }
    let type = ValueType.object(ObjectType(names.map { Property($0, .boolean) }))
    func body(_ names: [String]) -> String {
      "{" + names.map { "\"\($0)\": true" }.joined(separator: ", ") + "}"
    }
    #expect(accepts(body(Array(names[..<70])), type))
    #expect(accepts(body(names[50..<70].reversed()), type))
    #expect(!accepts(body(["key3", "key4", "key3"]), type))
    #expect(!accepts(body(["key90", "key91", "key90"]), type))
  }
}
