import WMLintDiagnostics
import WMLintReporter
import WMLintText

/// One run that holds every kind of event, which each format writes down.
enum SharedEvents {
  /// Sample rules, so that a golden does not change when the wording of a real rule does.
  static let rules = [
    Rule(
      id: "wrong-type", group: .payload, summary: "A value is of another type.",
      why: "It is refused \u{1B}[1m.", source: "the thread",
      examples: Examples(good: ["{\"acw\": 30}"], bad: ["{\"acw\": 1️⃣\"30\"}"])),
    Rule(
      id: "unpublished-path", group: .run, isRemark: true,
      summary: "The path is not published.", why: "It is answered with 404: Bearer \(secret).",
      source: "the published API", examples: Examples(good: [], bad: [])),
  ]

  static let settings = WriterSettings(rules: rules, toolVersion: "0.1.0")

  static let secret = "dGhpc0lzTm90QXJlYWxLZXk0Mg"

  static var all: [Event] {
    var summary = Summary()
    summary.files = 3
    summary.requests = 4
    summary.unchecked.otherHosts = 2
    summary.errors = 4
    summary.warnings = 1
    summary.notes = 1
    return [.begin] + payload + request + collection
      + [.failure(Failure(file: "gone.json", message: "no such file"))]
      + [.remark(remark), .end(summary)]
  }

  private static var remark: Remark {
    Remark(
      rule: "unpublished-path", message: "the published API has no such path", count: 3,
      file: "request\u{1B}[2J.json", start: Position(line: 3, column: 12, offset: 34),
      end: Position(line: 3, column: 20, offset: 42))
  }

  private static var payload: [Event] {
    let text = Sample(#"{"attributes": {"routing": {"acw": "30"}}}"#, name: "payload.json")
    return [
      .file([text.source]),
      .request(RequestIdentity(index: 0), text.range(of: text.text)),
      .diagnostic(
        Diagnostic(
          rule: "wrong-type", severity: .error,
          message: "'acw' must be an integer, not a string",
          help: "write 30, without the quotes", range: text.range(of: #""30""#),
          request: RequestIdentity(index: 0),
          operation: "PATCH /api/v2/conversations/messages/{conversationId}",
          pointer: "/attributes/routing/acw",
          fix: Fix(
            "write 30", isSafe: true, edits: [Edit(text.range(of: #""30""#), "30")]))),
    ]
  }

  private static var request: [Event] {
    let text = Sample(
      """
      {
        "method": "PATCH",
        "path": "/api/v2/conversations/calls/{conversationId}/participants/{participantId}",
        "headers": {"Authorization": "Bearer \(secret)"},\t"scopes": "日本",
        "body": {
          "attributes": {"vip": true}
        }
      }
      """, name: "request\u{1B}[2J.json")
    let saved = Sample(
      #"{"participants": [{"id": "p1", "name": "é"}]}"#, id: 1, name: "saved.json")
    let identity = RequestIdentity(
      index: 0, method: text.range(of: "PATCH"),
      endpoint: text.range(
        of: "/api/v2/conversations/calls/{conversationId}/participants/{participantId}"))
    return [
      .file([text.source, saved.source]),
      .request(identity, text.range(of: text.text)),
      .diagnostic(
        Diagnostic(
          rule: "wrong-media", severity: .error,
          message: "this path updates a phone call, not a web messaging conversation",
          help: "use webmessaging", range: text.range(of: "calls"), request: identity, pointer: "",
          notes: [
            Note("the conversation was saved here", at: saved.range(of: #""p1""#)),
            Note("a thread of web messages has no calls"),
          ])),
      .diagnostic(
        Diagnostic(
          rule: "missing-scope", severity: .warning, message: "no scope is named \u{1B}[31m",
          help: "add the scope\nconversation:participant:write", range: text.range(of: "日本"),
          request: identity)),
      .diagnostic(
        Diagnostic(
          rule: "leaked-token", severity: .error, message: "a token: Bearer \(secret)",
          range: text.range(of: secret),
          fix: Fix(
            "write a placeholder", isSafe: false,
            edits: [Edit(text.range(of: secret), "Bearer \(secret)")]))),
      .diagnostic(
        Diagnostic(
          rule: "loose-attribute-type", severity: .error,
          message: "the body is not as it should be",
          range: text.range(of: "{\n    \"attributes\": {\"vip\": true}\n  }"))),
    ]
  }

  private static var collection: [Event] {
    let before = String(repeating: "0, ", count: 90)
    let after = String(repeating: ", 1", count: 90)
    let text = Sample(
      #"{"item": [\#(before)"🧑‍💻 acw", "é"\#(after)]}"#, name: "collection.json")
    let identity = RequestIdentity(index: 7, name: "Folder / \"Set ACW\"")
    return [
      .file([text.source]),
      .request(identity, text.range(of: "acw")),
      .diagnostic(
        Diagnostic(
          rule: "refused-request", severity: .note, message: "this update was refused",
          range: text.range(of: "acw"), request: identity,
          notes: [Note("it is said again here", at: text.range(of: "\"é\""))])),
    ]
  }
}
