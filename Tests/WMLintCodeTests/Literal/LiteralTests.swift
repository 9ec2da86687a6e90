import Testing
import WMLintCode
import WMLintJSON
import WMLintText

/// A literal, and what is known of it: `?` is what is not, and `…` may be more.
struct Literal: CustomStringConvertible, Sendable {
  let text: String
  let known: String

  init(_ text: String, _ known: String) {
    self.text = text
    self.known = known
  }

  var description: String { text.debugDescription }
}

/// Literals of JavaScript and Python are read as documents, and values are written back into them.
@Suite struct LiteralTests {
  static let javaScript = [
    Literal("{a: 1, 'b': 'c', \"d\": \"e\", $f_1: null}", "{a: 1, b: 'c', d: 'e', $f_1: null}"),
    Literal("{a: [true, false,], }", "{a: [true, false]}"),
    Literal("{ // why\n a: 30, /* b: 1, */ c: 2 // }\n}", "{a: 30, c: 2}"),
    Literal("{a: `b`, c: `b${d}e`, f: `${`g${h}`}`}", "{a: 'b', c: 'b${d}e'?, f: '${`g${h}`}'?}"),
    Literal("{a: '{{b}}', c: '$5.00'}", "{a: '{{b}}'?, c: '$5.00'}"),
    Literal(
      #"{a: 'it\'s', b: "\x41\u0042\u{43}\z", c: '\ud83d\ude00'}"#,
      "{a: 'it's', b: 'ABCz', c: '😀'}"),
    Literal("{a: 'b\\\nc'}", "{a: 'bc'}"),
    Literal(
      "{a: 30.0, b: 3e1, c: 0x1E, d: 1_000, e: -5, f: +5, g: .5, h: 5., i: 1.5e3}",
      "{a: 30, b: 30, c: 30, d: 1000, e: -5, f: 5, g: .5.0, h: 5, i: 1500}"),
    Literal(
      "{a: 010, b: 10n, c: NaN, d: -Infinity, e: - 5, f: 1e400, g: 1._}",
      "{a: ?, b: ?, c: ?, d: ?, e: ?, f: 1e400.0, g: ?}"),
    Literal("{a: undefined, b: True, c: None}", "{a: ?, b: ?, c: ?}"),
    Literal("{acw}", "{acw: ?}"),
    Literal("{acw, b: 1}", "{acw: ?, b: 1}"),
    Literal(
      "{[a]: 1, ['b']: 2, [`c${d}`]: 3, `e`: 4, 5: 6}",
      "{?: 1, ?: 2, ?: 3, e: 4, ?: 6}"),
    // What is spread may set a key before it again.
    Literal("{a: 1, ...b, c: 2}", "{?: 1, ?: ?, c: 2, …}"),
    Literal("{a: 1, ...b, c: 2, ...(d ? {e: 1} : {}), f: 3}", "{?: 1, ?: ?, ?: 2, ?: ?, f: 3, …}"),
    Literal("[1, ...a, , 2]", "[1, ?, 2, …]"),
    Literal(
      "{a() { return 1 }, async b() {}, get c() { return {d: 1} }, *e() {}, f: 1}",
      "{?: ?, ?: ?, ?: ?, ?: ?, f: 1}"),
    Literal(
      "{a: () => ({b: 1}), c: function (d, e) { return '}' }, f: async x => x, g: 1}",
      "{a: ?, c: ?, f: ?, g: 1}"),
    Literal(
      "{a: b ? 'c' : 'd', e: f(1, {g: 2}), h: i[0].j, k: 'l' + m, n: 1 + 2, o: !p}",
      "{a: ?, e: ?, h: ?, k: ?, n: ?, o: ?}"),
    Literal(
      "{a: {b: 1}.c, d: [1][0], e: '30'.length, f: {}, g: 'h'}",
      "{a: ?, d: ?, e: ?, f: {}, g: 'h'}"),
    Literal(
      "{a: {b: 30} as C, d: '1' as const, e: [] satisfies F<G, H>, i: 1}",
      "{a: {b: 30}, d: '1', e: [], i: 1}"),
    Literal("{a: 1 as any || 2, b: 3 as C && 4, d: 5}", "{a: ?, b: ?, d: 5}"),
    Literal("{a: 1 as any + b, c: 2 as D | E}", "{a: ?, c: 2}"),
    Literal("{a: new Map<string, number>([['b', 1]]), c: 1 < 2, d: 3}", "{a: ?, c: ?, d: 3}"),
    Literal("{a: /[,}/]\\/'/.test(b), c: 4 / 2, d: 'e'}", "{a: ?, c: ?, d: 'e'}"),
    Literal("{a: b!, c: d?.e ?? 'f', g: typeof h, i: <J>{k: 1}}", "{a: ?, c: ?, g: ?, i: ?}"),
    // The language keeps the last.
    Literal("{a: 'b', c: 1, a: 2}", "{?: 'b', c: 1, a: 2}"),
    Literal("{'a': 1, \"\\x61\": 2, a: 3}", "{?: 1, ?: 2, a: 3}"),
    Literal("a", "?"), Literal("a.b({c: 1})", "?"), Literal("{a: 1}.b", "?"),
    Literal("", "?"), Literal("'a' + b", "?"), Literal("'a'", "'a'"), Literal("42", "42"),
    // What is cut off or garbled is not known.
    Literal("{a: 1, b", "{a: 1, ?: ?, …}"), Literal("{a: [1, {b: 2", "{a: [1, {b: 2, …}, …], …}"),
    Literal("{a: 'b\n, c: 1}", "{a: ?, c: 1}"), Literal("{a: 1)}", "{a: ?, …}"),
    Literal("{a: ]}", "{a: ?, …}"), Literal("{a 1}", "{?: ?}"),
    Literal("{a: , b: 1}", "{a: ?, b: 1}"),
    Literal("{a: `b", "{a: ?, …}"), Literal("{\0}", "{?: ?}"),
    Literal("{a: '\u{E9}\\\u{E9}'}", "{a: '\u{E9}\u{E9}'}"),
  ]

  static let python = [
    Literal("{'a': 1, \"b\": [True, False, None,], }", "{a: 1, b: [true, false, null]}"),
    Literal("{'a': 30,  # seconds\n 'b': 2}", "{a: 30, b: 2}"),
    Literal("{'a': true, 'b': null, 'c': undefined}", "{a: ?, b: ?, c: ?}"),
    Literal(
      "{'a': 30.0, 'b': 3e1, 'c': 0x1E, 'd': 1_000, 'e': -5, 'f': 3j, 'g': 010}",
      "{a: 30.0.0, b: 3e1.0, c: 30, d: 1000, e: -5, f: ?, g: ?}"),
    Literal(
      "{a: 1, 'b' + c: 2, f'{d}': 3, (e): 4, 5: 6, None: 7, 'f': 8}",
      "{?: 1, ?: 2, ?: 3, ?: 4, ?: 6, ?: 7, f: 8}"),
    Literal(
      "{'a': f'b{c}', 'd': f'e', 'f': r'\\d', 'g': b'h', 'i': u'j', 'k': Rb\"l\"}",
      "{a: 'b{c}'?, d: 'e', f: '\\d', g: ?, i: 'j', k: ?}"),
    Literal(
      "{'a': f'{{b}}', 'c': f\"{d['e']}\", 'f': f'{g!r:>{h}}', 'i': 1}",
      "{a: '{b}'?, c: '{d['e']}'?, f: '{g!r:>{h}}'?, i: 1}"),
    Literal("{'a': 'b' 'c'\n  \"d\", 'e' 'f': 1}", "{a: 'bcd', ef: 1}"),
    Literal("{'a': '''b\n'c' ''', \"\"\"d\"\"\": 1}", "{a: 'b\n'c' ', d: 1}"),
    Literal(#"{'a': 'it\'s\n\q', 'b': '\U0001F600\x41'}"#, "{a: 'it's\n\\q', b: '😀A'}"),
    Literal("{'a': 1, **b, 'c': 2}", "{?: 1, ?: ?, c: 2, …}"),
    Literal("[1, *a, 2]", "[1, ?, 2, …]"),
    Literal("[x for x in y, z]", "[?]"), Literal("[a, b]", "[?, ?]"),
    Literal("{k: v for k, v in d.items()}", "{?: ?}"),
    Literal(
      "{'a': [1 for b, c in d], 'e': lambda f, g: {f: g}, 'h': 1}",
      "{a: [?], e: ?, h: 1}"),
    Literal("{'a', 'b'}", "?"), Literal("{'c': {1, 2}, 'd': 1}", "{c: ?, d: 1}"),
    Literal(
      "{'a': 1 if b else 2, 'c': 'd' % e, 'f': 'g'.format(h), 'i': not j, 'k': (1, 2)}",
      "{a: ?, c: ?, f: ?, i: ?, k: ?}"),
    Literal(
      "{'a': b[1:2], 'c': d or 'e', 'f': 2 ** 3, 'g': json.dumps({'h': 1})}",
      "{a: ?, c: ?, f: ?, g: ?}"),
    Literal("{'a': 1, 'a': 'b'}", "{?: 1, a: 'b'}"),
    Literal("{}", "{}"), Literal("dict(a=1)", "?"), Literal("{'a': 'b", "{a: ?, …}"),
  ]

  private func document(_ text: String, _ dialect: LiteralDialect) -> Document {
    Document(
      literal: MappedText(Source(name: "test", bytes: Array(text.utf8))), in: dialect)
  }

  @Test(arguments: javaScript) func readsJavaScript(_ literal: Literal) throws {
    let document = document(literal.text, .javaScript)
    #expect(document.isValid)
    #expect(document.shown(try #require(document.root)) == literal.known)
  }

  @Test(arguments: python) func readsPython(_ literal: Literal) throws {
    let document = document(literal.text, .python)
    #expect(document.isValid)
    #expect(document.shown(try #require(document.root)) == literal.known)
  }

  @Test(arguments: LiteralDialect.allCases) func readsJSON(_ dialect: LiteralDialect) throws {
    let text = #"{"a": {"b": [1, -2.5, "c\n\u00e9\"", {}]}, "d": ""}"#
    let document = document(text, dialect)
    #expect(
      document.shown(try #require(document.root)) == "{a: {b: [1, -2.5.0, 'c\né\"', {}]}, d: ''}")
  }

  @Test(arguments: LiteralDialect.allCases) func stopsAtTheDepthLimit(_ dialect: LiteralDialect) {
    for opening in ["[", "{'a':", "{a: ", "`${", "f'{", "(", "{...", "[1 as A<"] {
      let document = document(String(repeating: opening, count: 100_000), dialect)
      #expect(document.nodes.count < 4 * Document.depthLimit)
    }
  }

  @Test(arguments: [
    ("{a: 'b'}", "it's", #"'it\'s'"#), ("{a: 'b'}", #"say "\""#, #"'say "\\"'"#),
    (#"{a: "b"}"#, #"it's ""#, #""it's \"""#), ("{a: `b`}", "`${c}`\n", #"`\`\${c}\`\n`"#),
    (#"{a: 'b\'c'}"#, "d", "'d'"), ("{a: ''}", "d", "'d'"),
  ])
  func writesTextsBetweenTheQuotesOfThePlace(text: String, new: String, expected: String) throws {
    let document = document(text, .javaScript)
    let value = try #require(document.root.flatMap { document.value("a", in: $0) })
    let literal = document.literal(value)
    let place = literal.place.bytes
    let encoded = try #require(literal.encoded(new))
    let bytes = Array(text.utf8)
    let edited = bytes[..<place.lowerBound] + encoded.utf8 + bytes[place.upperBound...]
    #expect(String(decoding: edited, as: UTF8.self) == "{a: \(expected)}")
  }

  @Test func writesNothingWhereItCannotBe() throws {
    for text in ["{'a': f'b'}", "{'a': r'b'}", "{'a': '''b'''}", "{'a': 'b' \"c\"}"] {
      let document = document(text, .python)
      let value = try #require(document.root.flatMap { document.value("a", in: $0) })
      #expect(document.literal(value).encoded("d") == nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("{a: 1}", "acw", "acw"), ("{a: 1}", "my-key", "\"my-key\""), ("{a: 1}", "1a", "\"1a\""),
    ("{'a': 1}", "my-key", "my-key"), ("{a}", "acw", nil), ("{a, b: 1}", "acw", nil),
  ])
  func writesKeys(text: String, new: String, expected: String?) {
    #expect(document(text, .javaScript).literal(1).encoded(new) == expected)
  }

  @Test func decodesTheFirstByte() {
    #expect(document(#"'\x31'"#, .javaScript).firstByte(0) == UInt8(ascii: "1"))
  }

  @Test func writesScalarsAsJSONDoes() throws {
    let document = document("[True, None, 1_000, 0x10, +5]", .python)
    let values = document.children(of: try #require(document.root)).map(document.json)
    #expect(values == ["true", "null", "1000", "16", "5"])
    #expect(document.word("false") == "False")
  }
}

extension Document {
  /// What is known of a value.
  fileprivate func shown(_ node: Int) -> String {
    let more = nodes[node].flags.contains(.incomplete) ? ["…"] : []
    switch kind(node) {
    case .object:
      let members = members(of: node).map { key, value in
        "\(kind(key) == .placeholder ? "?" : text(key)): \(shown(value))"
      }
      return "{\((members + more).joined(separator: ", "))}"
    case .array: return "[\((children(of: node).map(shown) + more).joined(separator: ", "))]"
    case .string:
      return "'\(text(node))'" + (nodes[node].flags.contains(.holdsPlaceholder) ? "?" : "")
    case .decimal: return json(node) + ".0"
    case .integer, .true, .false, .null: return json(node)
    case .placeholder: return "?"
    case .broken: return "broken"
    }
  }
}
