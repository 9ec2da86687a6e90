import Testing
import WMLintDiagnostics
import WMLintKit
import WMLintSchema
import WMLintText

/// One mistake in a right request makes one diagnostic, in whatever file it is made.
@Suite struct CascadeTests {
  private static let host = "https://api.mypurecloud.com/"

  /// Requests of which nothing is wrong by either contract, or by the default one.
  private static let right: [Mistake] = [
    ("webmessaging/{conversationId}/participants/{participantId}", ""),
    ("messages/{conversationId}/participants/{participantId}/attributes", attributes),
    ("{conversationId}/participants/{participantId}/attributes", attributes),
    ("calls/{conversationId}/participants/{participantId}", state),
    ("emails/{conversationId}/participants/{participantId}", parked),
  ].map { path, body in
    var request = Mistake.none
    request.url = host + "api/v2/conversations/" + path
    if !body.isEmpty { request.body = body }
    return request
  }

  private static let attributes = #"{"attributes": {"tier": "gold", "region": "north"}}"#
  private static let state = #"{"state": "disconnected", "wrapup": {"code": "x", "tags": ["a"]}}"#
  private static let parked = #"{"state": "parked", "resumeTime": "2026-08-01T09:00:00Z"}"#

  /// The URL with one of its segments changed.
  private static func urls(of url: String) -> [String] {
    let segments = url.dropFirst(host.count).split(separator: "/").map(String.init)
    func path(_ change: (inout [String]) -> Void) -> String {
      var changed = segments
      change(&changed)
      return host + changed.joined(separator: "/")
    }
    var urls = [url + "/", url + " ", url.replacing("https", with: "http")]
    for (index, segment) in segments.enumerated() {
      urls.append(path { $0.remove(at: index) })
      urls.append(path { $0.insert("", at: index) })
      urls.append(path { $0[index] = "" })
      urls.append(path { $0.insert(segment, at: index) })
      urls.append(path { $0.insert("x", at: index + 1) })
      urls.append(path { $0[index] = " " + segment })
      let others =
        segment.hasPrefix("{")
        ? ["12345", "Not Found", "{userId}"]
        : [
          segment.uppercased(), segment.prefix(1).uppercased() + segment.dropFirst(),
          String(segment.dropLast()),
        ]
      urls += others.map { other in path { $0[index] = other } }
    }
    return urls
      + ["voice", "web", "interactions", "web-messaging", "users", "videos"].map { word in
        let tail = segments.drop { !$0.hasPrefix("{") }
        return host + (["api", "v2", "conversations", word] + tail).joined(separator: "/")
      }
  }

  /// The body with one mistake of syntax.
  private static func brokenBodies(of body: String) -> [String] {
    var bodies = [body.dropLast() + ",}", body.dropLast() + ""].map { String($0) }
    for index in body.indices where body[index] == "\"" {
      bodies.append(body[..<index] + body[body.index(after: index)...] + "")
      bodies.append(body[...index] + body[index...] + "")
    }
    return bodies
  }

  /// What is found in a request as a container holds it, without notes.
  private func found(_ request: Mistake, _ written: WrittenRequest, _ contract: Contract)
    -> [Diagnostic]
  {
    Linter(contract: contract).findings(in: LintUnit(written.source(request))).diagnostics
      .filter { $0.severity > .note }
  }

  private func contracts(for request: Mistake) -> [Contract] {
    request.url.contains("webmessaging") ? [.webMessaging] : [.webMessaging, .published]
  }

  @Test(arguments: WrittenRequest.all) func reportsAMistakeOfTheURLOnce(written: WrittenRequest) {
    var reported = 0
    for right in Self.right {
      for url in Self.urls(of: right.url) {
        var request = right
        request.url = url
        for contract in contracts(for: right) {
          let found = found(request, written, contract)
          reported += found.count
          #expect(found.count <= 1, "\(contract.name) \(url): \(found.map(\.message))")
        }
      }
    }
    #expect(reported > 150)
  }

  @Test(arguments: ["request.json", "requests.http", "single-quotes.sh"])
  func reportsAMistakeOfTheSyntaxOnce(name: String) throws {
    let written = try #require(WrittenRequest.all.first { $0.name == name })
    for right in Self.right {
      for body in Self.brokenBodies(of: right.body) {
        var request = right
        request.body = body
        for contract in contracts(for: right) {
          let found = found(request, written, contract)
          #expect(
            found.map(\.rule) == ["invalid-json"],
            "\(contract.name) \(body): \(found.map(\.message))"
          )
        }
      }
    }
  }

  @Test func reportsAPathOfAnotherOperationWithoutItsBody() {
    let bodies = [
      #"{"name": "x", "version": 1}"#, "{}", "[]", #"{"name": {"a": 1, "a": 2}}"#, "5",
    ]
    for contract in [Contract.webMessaging, .published] {
      let rules = bodies.map { body in
        let text = #"{"method": "PATCH", "path": "/api/v2/user/{userId}", "body": \#(body)}"#
        return Linter(contract: contract).lint(request: text).diagnostics.map(\.rule)
      }
      let path = ["unknown-path"]
      #expect(rules == [path, path, path, path + ["duplicate-key"], path])
    }
  }

  @Test func reportsWhatABodyShowsAllTheSame() {
    let text =
      #"{"path": "/api/v2/conversations/voice/{c}/participants/{p}", "body": {"attributes": {"routing": {"acw": "30"}}}}"#
    #expect(Linter().lint(request: text).diagnostics.map(\.rule) == ["wrong-media", "wrong-type"])
  }

  @Test func reportsAnObjectUnderAnEmptyKeyOnce() {
    let found = Linter().lint(body: #"{"attributes": {"": {"acw": 30}}}"#)
    #expect(found.diagnostics.map(\.rule) == ["wrong-type"])
  }

  @Test func reportsWhatBelongsInAttributesOnce() {
    let found = Linter().lint(body: #"{"routing": {"acw": 30}, "tier": "gold"}"#)
    #expect(found.diagnostics.map(\.rule) == ["misplaced-key"])
  }

  @Test func reportsARequestInThePlaceOfABodyOnce() {
    let text =
      #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/{p}", "body": {"method": "PATCH", "path": "x", "body": {"attributes": {"tier": "gold"}}}}"#
    #expect(
      Linter().lint(request: text).diagnostics.map(\.rule) == ["misplaced-key"])
  }
}
