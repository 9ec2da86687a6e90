import Testing
import WMLintKit
import WMLintTestSupport

/// Each fix makes the text that its rule asks for, through whatever escapes surround it.
@Suite struct FixTests {
  static let wrapped = #"{"attributes": {"routing": {"acw": 30}}}"#

  /// Texts and what `--fix=all` makes of them.
  static let repairs: [(text: String, expected: String)] = [
    (#"{"attributes": {"routing": {"acw": "30"}}}"#, wrapped),
    (#"{"attributes": {"routing": {"acw": 30.0}}}"#, wrapped),
    (#"{"attributes": {"routing": {"acw": 3e1}}}"#, wrapped),
    (#"{"attributes": {"routing": {"acw": 300000E-4}}}"#, wrapped),
    (
      #"{"attributes": {"routing": {"acw": "30.0"}}}"#,
      #"{"attributes": {"routing": {"acw": "30.0"}}}"#
    ),
    (
      #"{"attributes": {"routing": {"acw": 1e999999999999}}}"#,
      #"{"attributes": {"routing": {"acw": 1e999999999999}}}"#
    ),
    (
      #"{"attributes": {"routing": {"acw": "-1"}}}"#, #"{"attributes": {"routing": {"acw": "-1"}}}"#
    ),
    (#"{"Attributes": {"Routing": {"ACW": "30"}}}"#, wrapped),
    (#"{"attributes": {"routing": {"acv": 30}}}"#, wrapped),
    // A key that already exists is not made a duplicate.
    (
      #"{"attributes": {"routing": {"ACW": 30, "acw": 30}}}"#,
      #"{"attributes": {"routing": {"ACW": 30, "acw": 30}}}"#
    ),
    (
      #"{"attributes": {"routing": {"ACW": 30, "{{x}}": 30}}}"#,
      #"{"attributes": {"routing": {"ACW": 30, "{{x}}": 30}}}"#
    ),
    (#"{"customAttributes": {"tier": "gold"}}"#, #"{"attributes": {"tier": "gold"}}"#),
    (#"{"data": {"attributes": {"tier": "gold"}}}"#, #"{"attributes": {"tier": "gold"}}"#),
    (
      "{\n  \"data\": {\n    \"attributes\": {}\n  }\n}\n", "{\n  \n    \"attributes\": {}\n  \n}\n"
    ),
    (
      #"{"data": {"attributes": {"tier": "gold"}}, "x": 1}"#,
      #"{"data": {"attributes": {"tier": "gold"}}, "x": 1}"#
    ),
    (#"{"routing": {"acw": 30}}"#, wrapped),
    (#"{"acw": "30"}"#, wrapped),
    (#"{"attributes": {"acw": 30}}"#, wrapped),
    (#"{"acw": 30, "attributes": {"routing": {}}}"#, wrapped),
    (#"{"attributes": {}, "acw": 30}"#, wrapped),
    (
      #"{"attributes": {"tier": "gold"}, "routing": {"acw": 30}}"#,
      #"{"attributes": {"tier": "gold", "routing": {"acw": 30}}}"#
    ),
    (
      "{\r\n  \"routing\": {\"acw\": 30},\r\n  \"attributes\": {\r\n    \"tier\": \"\\u00e9\"\r\n  }\r\n}\r\n",
      "{\r\n  \"attributes\": {\r\n    \"tier\": \"\\u00e9\",\r\n    \"routing\": {\"acw\": 30}\r\n  }\r\n}\r\n"
    ),
    (
      #"{"attributes": {"a":"b","c":"d"},"routing":{"acw":30}}"#,
      #"{"attributes": {"a":"b","c":"d","routing":{"acw":30}}}"#
    ),
    (
      #"{"attributes": {"routing": {"acw": 1}}, "acw": 2}"#,
      #"{"attributes": {"routing": {"acw": 1}}, "acw": 2}"#
    ),
    (#"{"attributes": {{more}}, "acw": 2}"#, #"{"attributes": {{more}}, "acw": 2}"#),
    (#"{"attributes": {"vip": true}}"#, #"{"attributes": {"vip": "true"}}"#),
    ("{attributes: {routing: {acw: '30'}}}", wrapped),
    (#"{“attributes”: {"routing": {"acw": 30}}}"#, wrapped),
    (#"{'it"s': 1}"#, #"{'it"s': 1}"#),
    (
      "{\n  // after-call work\n  \"attributes\": {} /* none */\n}",
      "{\n  \"attributes\": {}\n}"
    ),
    (
      #"{"attributes": {"vip": True, "a": None, "b" : "c" "d": "e",}}"#,
      #"{"attributes": {"vip": "true", "a": null, "b" : "c", "d": "e"}}"#
    ),
    (
      "{\"attributes\": {\"a\": \"1\t2\t3\", \"b\": \"1\r\n2\n3\"}}",
      #"{"attributes": {"a": "1\t2\t3", "b": "1\r\n2\n3"}}"#
    ),
    (
      #"{"attributes": {"routing": {"acw": "${acw}"}}}"#,
      #"{"attributes": {"routing": {"acw": ${acw}}}}"#
    ),
  ]

  private static func repair(_ text: String, _ extent: FixExtent)
    -> Repair
  {
    let linter = Linter()
    return Repair(
      of: LintUnit(Source(name: "a.json", bytes: Array(text.utf8))), extent,
      where: { _ in true }, find: linter.findings)
  }

  @Test(arguments: repairs) func makes(of text: String, _ expected: String) {
    let repair = Self.repair(text, .all)
    #expect(String(decoding: repair.text.bytes, as: UTF8.self) == expected)
    #expect(Self.repair(expected, .all).count == 0)
  }

  @Test func editsABodyInAStringThroughItsEscapes() {
    let path = "/api/v2/conversations/webmessaging/{c}/participants/{participantId}"
    func file(_ body: String) -> String { #"{"path": "\#(path)", "body": "\#(body)"}"# }
    for (body, expected) in [
      (
        #"{\"attributes\": {\"routing\": {\"acw\": \"30\"}}}"#,
        #"{\"attributes\": {\"routing\": {\"acw\": 30}}}"#
      ),
      (#"{\"acw\": 30}"#, #"{\"attributes\": {\"routing\": {\"acw\": 30}}}"#),
      (
        #"{\"attributes\": {\"a\": \"b\\n\"}, \"acw\":\t30}"#,
        #"{\"attributes\": {\"a\": \"b\\n\", \"routing\": {\"acw\":\t30}}}"#
      ),
      (#"{'attributes': {\"a\": 1}}"#, #"{\"attributes\": {\"a\": \"1\"}}"#),
    ] {
      let repair = Self.repair(file(body), .all)
      #expect(String(decoding: repair.text.bytes, as: UTF8.self) == file(expected))
    }
  }

  @Test func putsABodyBesideTheURLIntoTheBody() {
    let path = "/api/v2/conversations/webmessaging/{c}/participants/{participantId}"
    let repair = Self.repair(#"{"path": "\#(path)", "attributes": {"acw": 30}}"#, .all)
    #expect(
      String(decoding: repair.text.bytes, as: UTF8.self)
        == #"{"path": "\#(path)", "body": {"attributes": {"routing": {"acw": 30}}}}"#)
  }

  /// Applies the fixes of a text one by one: what each is offered for is gone afterwards.
  private func expectRemoved(
    in example: Example,
    _ isRight: (_ fix: Fix, _ before: [Diagnostic], _ after: [Diagnostic]) -> Bool
  ) {
    let bytes = Array(example.text.utf8)
    let before = example.diagnostics
    for diagnostic in before {
      guard let fix = diagnostic.fix, fix.edits.allSatisfy({ $0.range.source == .main }) else {
        continue
      }
      var edited = EditedText(bytes)
      edited.replace(fix.edits.map { .init($0.range.bytes, Array($0.text.utf8)) })
      let after = example.diagnostics(of: edited.bytes)
      let isLike = { (other: Diagnostic) in
        other.rule == diagnostic.rule && other.message == diagnostic.message
          && other.pointer == diagnostic.pointer
      }
      // The next control character of a string is another one.
      let isSame = { (other: Diagnostic) in isLike(other) && other.range == diagnostic.range }
      let isGone =
        after.count(where: isLike) < before.count(where: isLike)
        || after.count(where: isSame) < before.count(where: isSame)
      #expect(
        isGone && isRight(fix, before, after),
        """
        \(diagnostic.rule): \(diagnostic.message): \(fix.title)
        \(example.text)
        \(before.map { $0.rule + ": " + $0.message })
        \(String(decoding: edited.bytes, as: UTF8.self))
        \(after.map { $0.rule + ": " + $0.message })
        """)
    }
  }

  @Test func makesNoProblemInThePlaceOfOne() {
    let decided = (RuleVerdictTests.bodies + RuleVerdictTests.endpoints).map {
      Example($0.text, endpoint: $0.endpoint)
    }
    let examples =
      Linter.rules.flatMap(\.examples.bad) + decided + Self.repairs.map { Example($0.text) }
    for example in examples {
      expectRemoved(in: example) { _, before, after in
        after.count { $0.severity > .note } <= before.count { $0.severity > .note }
      }
    }
  }

  /// In a text of which much is wrong a fix may bring to light what could not be read before.
  @Test(arguments: 0..<8) func breaksNoTextThatIsBroken(part: Int) {
    for seed in part * 400..<(part + 1) * 400 {
      let text = String(decoding: MutationTests.mutated(seed), as: UTF8.self)
      expectRemoved(in: Example(text)) { _, before, after in
        after.count { $0.rule == "duplicate-key" } <= before.count { $0.rule == "duplicate-key" }
      }
      let repair = Self.repair(text, .all)
      #expect(repair.count < 100, "\(text)")
    }
  }
}
