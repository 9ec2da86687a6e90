import Testing
import WMLintJSON
import WMLintText

/// Placeholders are read wherever a template may have them, and nowhere in strict JSON.
@Suite struct TemplateTests {
  static let templates = [
    #"{"attributes": {{attributes}}}"#, #"{"a": {{a}}}"#, #"{"a": ${a}, "b": $!{b}}"#,
    #"{"a": $input.a.b, "b": $${input.b}}"#, #"{"a": ${a}0}"#, #"{"a": {{a}}{{b}}}"#,
    #"{{body}}"#, #"${input.rawRequest}"#, #"[{{a}}, $b]"#, #"{{{key}}: 1}"#.replacingKey,
    #"{${key}: 1, "b": 2}"#, #"{"a": 1, {{rest}}}"#, #"{ {{members}} "b": 1}"#,
    #"{"a": "x {{y}} z", "{{k}}": "${v}"}"#, #"{"a": $esc.jsonString($input.a)}"#,
    #"{"a": -{{n}}, "b": 1{{n}}}"#,
    #"{"a": <a>, "b": [<b-1>, <c d>], "e": <e>0, <more members>}"#,
    // Quotes and escapes of an expression in a string.
    #"{"a": "{{ $node["Set"].json["n"] }}", "b": "x {{ $('Set').item.json["n"] }}"}"#,
    #"{"a": "{{ b ? "x" : "y" }}", "c": "{{ b || "" }}", "d": ["{{ e.join(", ") }}", "f"]}"#,
    #"{"a": "{{ b.replace(/"/g, '"') }} {{ b.replace(/\s\d/g, "") }}"}"#,
    #"{"a": "{{ JSON.stringify({b: {c: "d"}}, null, "e") }}", "{{ f("g") }}": 1}"#,
    #"{"a": "{{$datetime "YYYY-MM-DD"}}", "b": "{{c.$.d[?(@.e=="f")].id}}"}"#,
    #"{"a": "${input.b.replace("+", "")}", "c": "$esc.jsonEncode("${input.d}")"}"#,
    #"{"a": "$(jq -r ".b" c.json)", "d": "$!{input.e.split(",")}"}"#,
    #"{"a": {{ JSON.stringify({b: {c: 1}}) }}}"#,
  ]

  static let elided = [
    #"{...}"#, #"{"a": 1, ...}"#, "{\"a\": 1,\n ...\n \"b\": 2}", "{\"a\": 1 ... \"b\": 2, …}",
    #"{"a": ..., "b": [...], "c": [1, ..., 2 ...]}"#, "...",
  ]

  @Test(arguments: elided) func takesElisionsWhereAsked(_ text: String) {
    let source = MappedText(Source(name: "test", bytes: Array(text.utf8)))
    #expect(Document(source, mode: .elisions).problems.isEmpty)
    let problems = Document(source, mode: .strict).problems
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.kind == .unexpected }, "\(problems)")
  }

  @Test func takesCommentsWhereAsked() {
    let text = "// a\n{\"a\": /* b */ 1, // c\n \"d\": [2 /* e */]} // f"
    let source = MappedText(Source(name: "test", bytes: Array(text.utf8)))
    #expect(Document(source, mode: .comments).problems.isEmpty)
    #expect(Document(source, mode: .template).problems.count == 5)
    let sharp = MappedText(Source(name: "test", bytes: Array("{} # a".utf8)))
    #expect(Document(sharp, mode: .comments).problems.map(\.kind) == [.comment])
  }

  /// Strings in which a placeholder is opened and not closed.
  static let plain = [
    #"{"a": {"b": "{{"}}"#, #"{"a": {"b": "{{x"}, "c": {"d": "y"}}"#, #"["{{", "}}"]"#,
    #"{"a": "{{x", "b": "y}}"}"#, #"{"a": "${", "b": "}"}"#, #"["$(", ")"]"#,
    #"{"a": "{{x, ", "b": "{{y}}"}"#,
  ]

  @Test(arguments: plain) func endsStringsWithoutThemAtTheirQuotes(_ text: String) {
    let source = Source(name: "test", bytes: Array(text.utf8))
    let nodes = Document(MappedText(source), mode: .strict).nodes.map(\.range)
    #expect(Document(MappedText(source), mode: .template).nodes.map(\.range) == nodes)
  }

  @Test(arguments: templates) func takesPlaceholdersWhereTheyMayBe(_ text: String) {
    let source = Source(name: "test", bytes: Array(text.utf8))
    let template = Document(MappedText(source), mode: .template)
    #expect(template.problems.isEmpty, "\(template.problems)")
  }

  @Test func refusesThemInStrictJSON() {
    let source = Source(name: "test", bytes: Array(#"{"a": ${a}}"#.utf8))
    #expect(!Document(MappedText(source), mode: .strict).isValid)
  }

  @Test func flagsStringsThatHoldPlaceholders() throws {
    let text = #"["{{a}}", "x${b}", "$5.00", "plain", "$input.a"]"#
    let document = Document(
      MappedText(Source(name: "test", bytes: Array(text.utf8))), mode: .template)
    let root = try #require(document.root)
    let flags = document.children(of: root).map { document.nodes[$0].flags }
    #expect(flags.map { $0.contains(.isPlaceholder) } == [true, false, false, false, true])
    #expect(flags.map { $0.contains(.holdsPlaceholder) } == [true, true, false, false, true])
  }
}

extension String {
  /// An object whose key is a placeholder, with the space that keeps the braces apart.
  fileprivate var replacingKey: String { "{ " + dropFirst() }
}
