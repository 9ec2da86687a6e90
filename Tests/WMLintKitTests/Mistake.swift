/// A request with one mistake, and the rule that speaks of it, in whatever file it is written.
struct Mistake: CustomStringConvertible, Sendable {
  let rule: String
  var method = "PATCH"
  var url: String
  var headers = [("Content-Type", "application/json")]

  /// The body, in which `@{name}` is a placeholder of the container's own.
  var body: String

  private init(
    _ rule: String, body: String = #"{"attributes": {"tier": "gold"}}"#, url: String = right
  ) {
    self.rule = rule
    self.body = body
    self.url = url
  }

  private init(_ rule: String, acw: String) {
    self.init(rule, body: #"{"attributes": {"routing": {"acw": \#(acw)}}}"#)
  }

  private init(_ rule: String, path: String) {
    self.init(rule, url: "https://api.mypurecloud.com/api/v2/conversations/" + path)
  }

  private init(_ rule: String, _ change: (inout Mistake) -> Void) {
    self.init(rule)
    change(&self)
  }

  var description: String { "\(rule): \(method) \(url) \(body)" }

  private static let slots = "{conversationId}/participants/{participantId}"
  private static let right =
    "https://api.mypurecloud.com/api/v2/conversations/webmessaging/" + slots
  private static let id = "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90"

  /// A request of which nothing is wrong.
  static let none = Mistake("none", acw: "30")

  /// The mistakes that people make, each alone.
  static let all = [
    Mistake("wrong-type", acw: #""30""#), Mistake("wrong-type", acw: "30.0"),
    Mistake("wrong-type", acw: "true"),
    Mistake("wrong-type", body: #"{"attributes": {"wrapup": {"code": "x"}}}"#),
    Mistake("quoted-placeholder", acw: #""@{acw}""#), Mistake("out-of-range", acw: "-1"),
    Mistake("unlikely-value", acw: "30000"), Mistake("duplicate-key", acw: #"30, "acw": 31"#),
    Mistake("misplaced-key", body: #"{"routing": {"acw": 30}}"#),
    Mistake("unknown-key", body: #"{"attributes": {"routing": {"acv": 30}}}"#),
    Mistake("missing-key", body: "{}"), Mistake("empty-update", body: #"{"attributes": {}}"#),
    Mistake("empty-key", body: #"{"attributes": {"": "x"}}"#),
    Mistake("id-in-body", body: #"{"attributes": {"a": "b"}, "participantId": "x"}"#),
    Mistake("loose-attribute-type", body: #"{"attributes": {"vip": true}}"#),
    Mistake("lone-surrogate", body: #"{"attributes": {"mood": "\ud83d"}}"#),
    Mistake("invalid-json", body: #"{"attributes": {"tier": "gold",}}"#),
    Mistake("wrong-media", path: "voice/" + slots),
    Mistake("wrong-media") {
      $0.url = $0.url.replacing("webmessaging/", with: "")
      $0.body = #"{"attributes": {"routing": {"acw": 30}}}"#
    },
    Mistake("unknown-path", path: "web-messaging/" + slots),
    Mistake("malformed-url", path: "webmessaging/\(slots)/"),
    Mistake("unknown-query", path: "webmessaging/\(slots)?acw=30"),
    Mistake(
      "person-id-for-participant-id", path: "webmessaging/{conversationId}/participants/{userId}"),
    Mistake(
      "wrong-id-for-participant-id", path: "webmessaging/{id}/participants/{communicationId}"),
    Mistake("swapped-ids", path: "webmessaging/{participantId}/participants/{conversationId}"),
    Mistake("same-id-twice", path: "webmessaging/\(id)/participants/\(id)"),
    Mistake("malformed-id", path: "webmessaging/{conversationId}/participants/12345"),
    Mistake("wrong-method") { $0.method = "PUT" },
    Mistake("wrong-host") { $0.url = $0.url.replacing("api.my", with: "login.my") },
    Mistake("insecure-scheme") { $0.url = $0.url.replacing("https", with: "http") },
    Mistake("wrong-content-type") { $0.headers = [("Content-Type", "text/plain")] },
    Mistake("leaked-token") { $0.headers.append(("Authorization", "Bearer a1B2c3D4e5F6g7H8i9J0")) },
  ]
}
