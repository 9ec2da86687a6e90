import Testing
import WMLintDiagnostics
import WMLintRequests
import WMLintShell
import WMLintTestSupport
import WMLintText

/// Files of requests are divided and filled in as REST clients do it.
@Suite struct HTTPFileTests {
  private func requests(_ text: String) -> [Request] {
    HTTPFile.content(of: MappedText(text)).requests
  }

  private func only(_ text: String) throws -> Request {
    let found = requests(text)
    try #require(found.count == 1)
    return found[0]
  }

  @Test func dividesAFileIntoRequests() {
    let text = """
      @a = b
      ### First
      GET http://h/1
      ###
      # @name second
      POST http://h/2 HTTP/1.1
      ####
      // @name = third
      http://h/3

      ### only a comment
      # nothing
      ### a response
      HTTP/1.1 200 OK
      ### Fifth
      import x.http
      run #second
      PATCH http://h/5
      """
    let found = requests(text)
    #expect(found.map { $0.endpoint?.string.last } == ["1", "2", "3", "5"])
    #expect(found.map(\.identity.name) == ["First", "second", "third", "Fifth"])
    #expect(found.map { $0.method?.string } == ["GET", "POST", nil, "PATCH"])
    #expect(found.map { $0.impliedMethod?.name } == [nil, nil, "GET", nil])
  }

  @Test func joinsTheLinesOfAURLAndOfAHeader() throws {
    let text = """
      PATCH https://h/api
        /v2?a=b
        # between
      &c=d HTTP/1.1
      A: b
        c
      # between
      D:e
      """
    let request = try only(text)
    #expect(request.endpoint?.string == "https://h/api/v2?a=b# between&c=d")
    #expect(request.headersInWords == ["A: bc", "D: e"])
  }

  static let bodies = [
    ("", "absent"), ("\n{}", "{}"), ("\n\n{\n}\n\n", "{\n}"), ("A: b\n\n{}", "{}"),
    ("\n{\n# no\n}\n", "{\n}"), ("\n{\r\n// no\r\n}\r\n", "{\r\n}"), ("\n< f.json", "<f.json"),
    ("\n<@ f.json\n", "<f.json"), ("\n<@latin1 f.json", "<f.json"), ("\n< {{f}}", "unknown"),
    ("\n{}\n< f.json", "unknown"), ("\na=b&c=d", "form"), ("\n--x\nA: b", "unknown"),
    ("\n{}\n> {%\n x\n%}\n", "{}"), ("\n{}\n\n> f.js", "{}"), ("\n{}\n<> f.json", "{}"),
    ("\n{}\n>>! f.json\n", "{}"), ("\n> {% x %}\n{}", "{}"), ("\n<xml/>", "<xml/>"),
    ("\n{}\n> {% never closed\n", "{}"),
  ]

  @Test(arguments: bodies) func findsTheBody(_ text: String, _ body: String) throws {
    #expect(try only("PATCH http://h\n" + text).bodyInWords == body)
  }

  @Test func putsVariablesInTheirPlaces() throws {
    let text = """
      @host = h.example
      @base={{host}}/api/{{ version }}
      @version = v2
      @participantId = 12345
      @type = application/json
      @acw = 30
      @loop = {{loop}}
      @other = {{$guid}}

      PATCH https://{{base}}/conversations/{{conversationId}}/participants/{{participantId}}
      Content-Type: {{type}}
      X: {{loop}} {{other}} {{none}}

      {"acw": {{acw}}, "quoted": "{{acw}}"}
      """
    let request = try only(text)
    let endpoint = try #require(request.endpoint)
    #expect(
      endpoint.string
        == "https://h.example/api/v2/conversations/{{conversationId}}/participants/{{participantId}}"
    )
    #expect(request.pathParameters.map { $0.value?.string } == ["12345"])
    #expect(
      request.headersInWords == [
        "Content-Type: application/json", "X: {{loop}} {{other}} {{none}}",
      ])
    #expect(request.bodyInWords == #"{"acw": 30, "quoted": "{{acw}}"}"#)
    let url = URLText(endpoint)
    #expect(url.host?.written(in: text) == "h.example")
    #expect(url.host?.encoded("x") == nil)
    #expect(url.path.written(in: text).hasPrefix("{{base}}/conversations/"))
    #expect(url.text[url.segments[1]].written(in: text) == "v2")
    #expect(url.text[url.segments[2]].written(in: text) == "conversations")
    #expect(url.text[url.segments[2]].encoded("x") == "x")
  }

  @Test func keepsVariablesFromGrowingWithoutEnd() throws {
    var text = "@v0 = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n"
    for level in 1...40 { text += "@v\(level) = {{v\(level - 1)}}{{v\(level - 1)}}\n" }
    text += "PATCH http://h/{{v40}}/" + String(repeating: "{{v3}}", count: 10_000)
    let length = try #require(try only(text).endpoint).range.count
    #expect(length < 200_000)
  }

  @Test func putsTheHostBeforeAPath() throws {
    let text = "PATCH /api/v2 HTTP/1.1\nHost: h.example\n\n{}"
    let endpoint = try #require(try only(text).endpoint)
    #expect(endpoint.string == "https://h.example/api/v2")
    #expect(URLText(endpoint).host?.written(in: text) == "h.example")
    #expect(URLText(endpoint).path.written(in: text) == "/api/v2")
  }

  @Test func readsACallOfCurl() {
    let found = requests(
      "### a\n# @name b\ncurl -X PATCH http://h \\\n -d '{}'\n\n###\nGET http://i")
    #expect(found.map { $0.endpoint?.string } == ["http://h", "http://i"])
    #expect(found.map(\.identity.name) == ["b", nil])
  }

  @Test(arguments: [
    ("PATCH /api/v2\n", true), ("# a\n\n@b = c\nPATCH {{base}}/x", true),
    ("### a\nGET http://h", true),
    ("", false), ("{}", false), ("# Title\n\nGET started", false), ("http://h", false),
    ("PATCH", false),
    ("<html>", false), ("Patch /a", false),
  ]) func recognisesItself(_ text: String, _ isOne: Bool) {
    #expect(HTTPFile.isOne(MappedText(text)) == isOne)
  }
}

/// A body that follows the headers without a blank line.
@Suite struct HTTPBlankLineTests {
  private static let path =
    "https://api.mypurecloud.com/api/v2/conversations/messages/{conversationId}/participants/"
    + "{participantId}/attributes"
  private static let body = #"{"attributes": {"tier": "gold"}}"#

  private func bodies(_ text: String) -> [String] {
    HTTPFile.content(of: MappedText(text)).requests.map { request in
      switch request.body {
      case .text(_, let text): text().string
      case .file(let name, _): "file " + name.string
      default: ""
      }
    }
  }

  @Test(arguments: [
    body, "  " + body, "[\(body)]", "{\n  \"attributes\": {}\n}", "[\n]", "{}",
  ])
  func readsTheBodyAllTheSame(body: String) {
    let trimmed = body.trimming(prefix: " ")
    for start in ["PATCH /x\nA: b\n", "PATCH /x\n", "PATCH /x\nA: b\n  c\n"] {
      let text = start + body
      #expect(bodies(text).map { $0.trimming(prefix: " ") } == [trimmed], "\(text)")
      #expect(
        HTTPFile.content(of: MappedText(text)).requests[0].formProblems.count == 1, "\(text)")
    }
  }

  @Test func readsTheNameOfAFile() {
    #expect(bodies("PATCH /x\nA: b\n< ./body.json") == ["file ./body.json"])
  }

  @Test func leavesHeadersAlone() {
    let text = "PATCH /x\n{{name}}: b\n[x]: y\n{{headers}}\nA: {\"b\": 1}\n\n{}"
    let request = HTTPFile.content(of: MappedText(text)).requests[0]
    #expect(request.formProblems.isEmpty)
    #expect(bodies(text) == ["{}"])
  }
}

extension String {
  fileprivate func trimming(prefix: Character) -> String { String(drop { $0 == prefix }) }
}
