import Testing
import WMLintKit
import WMLintText

/// A request inside of something else is reported as such, once.
@Suite struct EnvelopeTests {
  private static let request =
    #"{"method": "PATCH", "path": "/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}", "body": {"attributes": {"routing": {"acw": 30}}}}"#

  private static let texts = [
    (#"{"ts": 1, "level": "info", "req": \#(request)}"#, "/req"),
    (#"{"request": \#(request)}"#, "/request"),
    (#"{"a/b": {"c~d": [1, \#(request)]}, "x": {"url": "a/b"}}"#, "/a~1b/c~0d/1"),
    (#"{"calls": [\#(request), \#(request)]}"#, "/calls/0"),
    (#"[{"request": \#(request)}]"#, "/0/request"),
    (#"{"a": 1, "b": {"url": "https://x/api/v2/y"}}"#, "/b"),
  ]

  @Test(arguments: texts, ["a.json", "a.jsonl"])
  func saysWhereTheRequestIs(text: (String, String), name: String) {
    let found = Linter().findings(in: LintUnit(Source(name: name, bytes: Array(text.0.utf8))))
    #expect(found.diagnostics.map(\.rule) == ["missing-key"])
    #expect(
      found.diagnostics.first?.message
        == "this is not a request, but there is one inside it, at '\(text.1)'")
    #expect(
      found.diagnostics.first?.help == "give '--at \(text.1)', or wmlint only the value there")
    let note = found.diagnostics.first?.notes.first?.range
    #expect(note.map { Array(text.0.utf8)[$0.bytes].first } == ASCII.openBrace)
  }

  /// What '--at' looks into is lines.
  @Test func namesNoOptionForATextOfSeveralLines() {
    let report = Linter().lint(body: "{\"ts\": 1,\n\"req\": \(Self.request)}")
    #expect(report.diagnostics.first?.help == "give wmlint only the value at '/req'")
  }

  @Test func saysItOfABodyWithAnEndpointToo() {
    let report = Linter().lint(
      body: Self.texts[0].0,
      endpoint:
        "PATCH /api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}")
    #expect(report.diagnostics.map(\.rule) == ["missing-key"])
  }

  @Test func saysOnceThatABodyIsNoUpdate() {
    let report = Linter().lint(body: #"{"ts": 1, "level": "info", "message": "x"}"#)
    #expect(report.diagnostics.map(\.rule) == ["missing-key"])
    #expect(report.diagnostics.first?.help?.contains("--endpoint") ?? false)
  }

  @Test func leavesWhatOnlyLooksLikeARequest() {
    for text in [
      #"{"tier": {"url": "https://example.com/x"}}"#, #"{"image": {"path": "a/b", "method": "x"}}"#,
    ] {
      #expect(Linter().lint(body: text).diagnostics.map(\.rule) == ["unknown-key"], "\(text)")
    }
    let inside = #"{"attributes": {"routing": {"acw": 30}}, "log": \#(Self.request)}"#
    #expect(Linter().lint(body: inside).diagnostics.map(\.rule) == ["unknown-key"])
  }
}
