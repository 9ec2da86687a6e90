import Testing
import WMLintDiagnostics
import WMLintKit
import WMLintText

/// A body right under the headers is read, and the blank line that is missing is reported and written.
@Suite struct BlankLineTests {
  private static let path =
    "https://api.mypurecloud.com/api/v2/conversations/messages/{conversationId}/participants/"
    + "{participantId}/attributes"
  private static let body = #"{"attributes": {"tier": "gold"}}"#

  private func diagnostics(_ name: String, _ text: String) -> [Diagnostic] {
    Linter().findings(in: LintUnit(Source(name: name, bytes: Array(text.utf8)))).diagnostics
  }

  @Test(arguments: ["\n", "\r\n"], ["", "Content-Type: application/json"])
  func writesTheLine(lineBreak: String, header: String) throws {
    let lines = ["PATCH \(Self.path)"] + (header.isEmpty ? [] : [header]) + [Self.body, ""]
    let text = lines.joined(separator: lineBreak)
    let found = diagnostics("a.http", text)
    #expect(found.map(\.rule) == ["invalid-json"])
    let fix = try #require(found.first?.fix)
    #expect(fix.isSafe && fix.edits.map(\.text) == [lineBreak])
    var bytes = Array(text.utf8)
    for edit in fix.edits { bytes.replaceSubrange(edit.range.bytes, with: edit.text.utf8) }
    #expect(diagnostics("a.http", String(decoding: bytes, as: UTF8.self)).isEmpty)
  }

  @Test func judgesTheBody() {
    let text = "PATCH \(Self.path)\n" + #"{"attributes": {"vip": true}}"#
    #expect(diagnostics("a.rest", text).map(\.rule) == ["invalid-json", "loose-attribute-type"])
  }

  @Test(arguments: ["", "> ", "   "]) func readsTheBlocksOfMarkdown(prefix: String) {
    let text = ["```http", "PATCH \(Self.path)", Self.body, "```", ""]
      .map { prefix + $0 }.joined(separator: "\n")
    let found = diagnostics("a.md", text)
    #expect(found.map(\.rule) == ["invalid-json"])
    // A line cannot be written where each begins with a sign of its own.
    #expect((found.first?.fix == nil) == !prefix.isEmpty)
  }
}
