import Testing
import WMLintJSON
import WMLintRequests
import WMLintText

@testable import WMLintCode

/// Which URL, method and body a program is read to send.
@Suite struct CodeFileTests {
  private func requests(in program: String, _ language: Language) -> [Request] {
    let source = Source(name: "program", bytes: Array(program.utf8))
    return CodeFile.content(of: MappedText(source), in: language).requests
  }

  private static let path = "/api/v2/conversations/"
  private static let tail = "/participants/"

  /// Expressions, and what they come to behind `/api/v2/conversations/`.
  private static let urls: [(Language, String, String)] = [
    (.javaScript, "fetch(`\(path)${this.id}\(tail)${p['userId']}`)", "{this.id}\(tail){p.userId}"),
    (
      .javaScript, "fetch('\(path)' + a.b(c) + '\(tail)' + encodeURIComponent(d.id))",
      "{}\(tail){d.id}"
    ),
    (
      .javaScript, "const B = '\(path)'; fetch(`${B}${x ? y : z}\(tail)${ `${userId}` }`)",
      "{}\(tail){userId}"
    ),
    (.javaScript, "fetch('\\x2Fapi\\u002fv2/conversations/' + c + `\(tail)${p}`)", "{c}\(tail){p}"),
    (.python, "requests.patch('\(path)' 'x' rf'\(tail){p!r:>5}')", "x\(tail){p}"),
    (.python, "requests.patch('\(path)%(a)s\(tail)%(user_id)s' % b)", "{a}\(tail){user_id}"),
    (
      .python, "requests.patch('\(path){}\(tail){p}'.format(a.b, p=user_id))",
      "{a.b}\(tail){user_id}"
    ),
    (.cSharp, "client.PatchAsync($\"\(path){a:N}\(tail){b.Id}\", x)", "{a}\(tail){b.Id}"),
    (
      .cSharp, "client.PatchAsync(string.Format(@\"\(path){1}\(tail){0}\", a, b), x)",
      "{b}\(tail){a}"
    ),
    (
      .java, "x.uri(URI.create(\"\(path)\" + c + \"\(tail)\" + user.getId()))",
      "{c}\(tail){user.getId}"
    ),
    (.kotlin, "c.patch(\"\(path)$a\(tail)${b.c}\")", "{a}\(tail){b.c}"),
    (
      .go, "http.NewRequest(\"PATCH\", fmt.Sprintf(\"\(path)%[2]s%[1]s\(tail)%[2]v\", a, b), nil)",
      "{b}{a}\(tail){b}"
    ),
    (.ruby, "HTTParty.patch(\"\(path)#{a}\(tail)#{@b[:user_id]}\")", "{a}\(tail){b.user_id}"),
    (.php, "<?php $c->patch(\"\(path)$a->id\(tail){$b['userId']}\");", "{a->id}\(tail){b.userId}"),
    (.powerShell, "irm \"\(path)$a\(tail)$($b.userId)\" -Method Patch", "{a}\(tail){b.userId}"),
    (.apex, "r.setEndpoint('\(path)' + c + '\(tail)' + p);", "{c}\(tail){p}"),
    (
      .swift, "URLRequest(url: URL(string: \"\(path)\\(a)\(tail)\\(b.userId)\")!)",
      "{a}\(tail){b.userId}"
    ),
  ]

  @Test(arguments: urls) func putsURLsTogether(language: Language, program: String, url: String) {
    let found = requests(in: program, language).compactMap { $0.endpoint?.string }
    #expect(found == [Self.path + url])
  }

  /// What leaves the value of a name unknown.
  @Test(arguments: [
    "function f(url) { fetch(url, {method: 'PUT'}) }",
    "let url = '\(path)a\(tail)b'; url = other; fetch(url, {method: 'PUT'})",
    "if (x) { const url = '\(path)a\(tail)b' } fetch(url, {method: 'PUT'})",
    "fetch(url, {method: 'PUT'}); const url = '\(path)a\(tail)b'",
    "const {url} = '\(path)a\(tail)b'; fetch(url, {method: 'PUT'})",
  ]) func followsNoNameThatMayBeAnother(program: String) {
    #expect(requests(in: program, .javaScript).isEmpty)
  }

  @Test func knowsNoBodyThatMayHaveChanged() {
    for change in [
      "b[k] = 1", "fill(b)", "c.d = b", "Object.assign(b, c)", "delete b.x",
    ] {
      let program =
        "const b = {attributes: {}}; \(change); "
        + "fetch(`\(Self.path)${c}\(Self.tail)${p}`, {method: 'PATCH', body: JSON.stringify(b)})"
      guard case .unknown = requests(in: program, .javaScript).first?.body else {
        Issue.record("known after \(change)")
        continue
      }
    }
  }

  /// What is known of a body after a change: its keys, and `?` where there may be more.
  @Test(arguments: [
    ("b['x'] = 1", ["attributes", "x", "?"]), ("b.x = {}", ["attributes", "x", "?"]),
    ("b.attributes = c", ["attributes", "?"]), ("b.attributes.x = 1", ["?"]),
    ("fill(b.attributes)", ["?"]), ("if (d) b.x = 1", ["attributes", "?"]),
  ]) func knowsWhatAStatementSets(change: String, keys: [String]) throws {
    let program =
      "const b = {attributes: {}}; \(change); "
      + "fetch(`\(Self.path)${c}\(Self.tail)${p}`, {method: 'PATCH', body: JSON.stringify(b)})"
    guard case .json(let document) = requests(in: program, .javaScript).first?.body else {
      Issue.record("unknown after \(change)")
      return
    }
    let root = try #require(document.root)
    let found = document.members(of: root).map { key, _ in
      document.kind(key) == .string ? document.text(key) : "?"
    }
    #expect(found == keys)
  }

  @Test func leavesWhatAToolHasPutOnOneLine() {
    let call = "fetch(`\(Self.path)${c}\(Self.tail)${p}`, {method: 'PUT'});"
    #expect(requests(in: call, .javaScript).count == 1)
    #expect(requests(in: call + String(repeating: " ", count: 5_000), .javaScript).isEmpty)
  }
}
