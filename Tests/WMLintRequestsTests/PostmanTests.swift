import Testing
import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

/// Collections give the requests that Postman would send.
@Suite struct PostmanTests {
  private static let schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"

  private func requests(_ items: String, variables: String = "") -> [Request] {
    let text = #"""
      {"info": {"schema": "\#(Self.schema)"}, "item": [\#(items)], "variable": [\#(variables)]}
      """#
    let source = Source(name: "c.json", bytes: Array(text.utf8))
    return PostmanFile.content(of: Document(MappedText(source), mode: .template)).requests
  }

  private func url(_ url: String, variables: String = "") -> String? {
    let item = #"{"name": "x", "request": {"method": "PATCH", "url": \#(url)}}"#
    return requests(item, variables: variables).first?.endpoint?.string
  }

  @Test(arguments: [
    (#""{{base}}/a""#, "https://h/a"), (#""{{ base }}/a""#, "https://h/a"),
    (#""{{other}}/a""#, "{{other}}/a"), (#""{{nested}}/a""#, "https://h/x/{{other}}/a"),
    (#""{{empty}}/a""#, "{{empty}}/a"),
    (
      #""{{base}}/c/{{userId}}/participants/{{pid}}""#,
      "https://h/c/{{userId}}/participants/{{pid}}"
    ),
    (#"{"raw": "", "host": ["a", "b"], "path": ["c", {"value": "d"}]}"#, "a.b/c/d"),
    (
      #"{"protocol": "http", "host": "h", "port": "1", "path": "/c", "query": [{"key": "q", "value": "1"}, {"key": "r", "disabled": true}]}"#,
      "http://h:1/c?q=1"
    ),
    ("{}", ""),
  ]) func resolvesVariables(in given: String, to expected: String) {
    let variables = [
      #"{"key": "base", "value": "https://h"}"#,
      #"{"id": "nested", "value": "{{base}}/x/{{other}}"}"#,
      #"{"key": "empty", "value": ""}"#, #"{"key": "loop", "value": "{{loop}}{{loop}}"}"#,
      #"{"key": "userId", "value": "u"}"#, #"{"key": "pid", "value": "p"}"#,
    ]
    #expect(url(given, variables: variables.joined(separator: ",")) == expected)
  }

  @Test func stopsWhereVariablesGrowWithoutEnd() {
    let grown = (0..<12).map {
      #"{"key": "v\#($0)", "value": "\#(String(repeating: "{{v\($0 + 1)}}", count: 20))"}"#
    }
    #expect(url(#""{{v0}}/a""#, variables: grown.joined(separator: ",")) != nil)
    let loop = #"{"key": "loop", "value": "{{loop}}{{loop}}"}"#
    #expect(url(#""{{loop}}/a""#, variables: loop)?.contains("{{loop}}") == true)
  }

  @Test func namesItemsByTheirFolders() {
    let found = requests(
      #"""
      {"name": "A", "item": [{"name": "B", "item": [{"name": "c", "request": "u"}]},
       {"name": "d", "request": "u"}]}, {"name": "e", "request": "u"}, {"name": "f"}
      """#)
    #expect(found.map(\.identity.name) == ["A / B / c", "A / d", "e"])
    #expect(found.map(\.identity.index) == [0, 1, 2])
    #expect(found.map { $0.impliedMethod?.name } == ["GET", "GET", "GET"])
  }

  @Test func readsTheDeepestFolders() {
    let depth = 200
    let items =
      String(repeating: #"{"name": "f", "item": ["#, count: depth)
      + #"{"name": "r", "request": "u"}"# + String(repeating: "]}", count: depth)
    #expect(requests(items).count == 1)
  }

  @Test func readsHeadersInBothForms() {
    let found = requests(
      #"""
      {"request": {"header": "A: 1\r\nB:2\nnone"}},
      {"request": {"header": [{"key": "A", "value": "1"}, {"key": "B", "value": "2", "disabled": true}]}}
      """#)
    #expect(found.map { $0.headers.map(\.name.string) } == [["A", "B"], ["A"]])
    #expect(found[0].headers.map { $0.value?.string } == ["1", "2"])
  }
}
