import Testing
import WMLintText

/// Placeholders are read alike everywhere but for the forms that only URLs or only bodies have.
@Suite struct PlaceholderSyntaxTests {
  private func found(_ text: String, _ syntax: PlaceholderSyntax) -> [String] {
    let bytes = Array(text.utf8)
    return syntax.ranges(in: 0..<bytes.count, of: bytes).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test(arguments: [
    "{{a}}", "${a}", "$!{a}", "{{{a}}}", "$(a)", "${a ? {b: 1} : c}", "{{a}b}}", "{{ '{' }}",
    "{{ f({a: {b: 1}}) }}", "{{ f({a: {}}, 1) }}", "${a.split(\"}\")}", "${a ? \"b\" : \"c\"}",
  ]) func isTheSameInURLsAndBodies(_ text: String) {
    #expect(found("x\(text)y", .url) == [text])
    #expect(found("x\(text)y", .body) == [text])
  }

  @Test(arguments: ["#{a}", "@{a}", "{a}", "<a>", "[[a]]", "<a<b>>"])
  func isOneInURLsOnly(_ text: String) {
    #expect(found("x\(text)y", .url) == [text])
    #expect(found("x\(text)y", .body).isEmpty)
  }

  @Test(arguments: [
    "$${a}", "$$!{a}", "$input.level", "$!a.b", "$$a", "$f.g($h.i)",
  ]) func isOneInBodiesOnly(_ text: String) {
    #expect(found("x \(text) y", .body) == [text])
    #expect(found("x \(text) y", .url) != [text])
  }

  @Test(arguments: [
    "{{a", "{{a}", "${a", "${a\n}", "{{a\n}}", "$", "$5.00", "$!", "{}", "[a]",
    "{{" + String(repeating: "a", count: 1_100) + "}}",
    "$(" + String(repeating: "(", count: 40) + String(repeating: ")", count: 41),
  ]) func isNoneInBodies(_ text: String) {
    #expect(found(text, .body).isEmpty)
  }

  @Test func leavesTheBracesOfAnObject() {
    #expect(found("{\"a\": {{ '{' }}}", .body) == ["{{ '{' }}"])
    #expect(found("{\"a\": {{b}}}", .body) == ["{{b}}"])
    #expect(found("{\"a\": ${b}}", .body) == ["${b}"])
  }

  @Test func endsWithThePartThatIsRead() {
    let bytes = Array("${a}".utf8)
    for end in 0..<bytes.count {
      #expect(PlaceholderSyntax.body.end(at: 0, before: end, in: bytes) == nil)
      #expect(PlaceholderSyntax.url.end(at: 0, before: end, in: bytes) == nil)
    }
  }

  @Test func readsManyOpeningsInOneGo() {
    #expect(found(String(repeating: "{{", count: 50_000), .url).isEmpty)
  }

  @Test func readsTheInnermostVariables() {
    let text = MappedText(Source(name: "t", bytes: Array("${a${b}}{{c}} ${d".utf8)))
    #expect(PlaceholderForm.dollarBraces.placeholders(in: text).map(\.name.string) == ["b"])
    #expect(PlaceholderForm.doubleBraces.placeholders(in: text).map(\.name.string) == ["c"])
  }
}
