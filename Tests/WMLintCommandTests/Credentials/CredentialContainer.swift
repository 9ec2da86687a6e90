import WMLintText

/// A file with a place for a credential, and a mistake on the same line, so that the line is shown.
struct CredentialContainer: CustomStringConvertible, Sendable {
  /// The name of the file.
  let description: String

  /// What can be in the place: a name and a value, or a value alone.
  enum PathParameter: Sendable { case header, member, value }

  let slot: PathParameter
  let text: @Sendable (CredentialKind) -> String

  init(
    _ description: String, _ slot: PathParameter,
    _ text: @escaping @Sendable (CredentialKind) -> String
  ) {
    self.description = description
    self.slot = slot
    self.text = text
  }

  /// Whether a kind can stand here.
  func takes(_ kind: CredentialKind) -> Bool {
    switch slot {
    case .header: kind.isHeader
    case .member: kind.name != nil && !kind.isHeader
    case .value: kind.name == nil
    }
  }

  private static let path =
    "/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}"
  private static let url = "https://api.mypurecloud.com\(path)"
  private static let wrong = #""routing": {"acw": "30"}"#

  private static func json(_ text: String) -> String {
    SourceMap.Encoding.jsonString.encode(text) ?? ""
  }

  private static func request(headers: String = "", attributes: String = "") -> String {
    #"{"method": "PATCH", "url": "\#(path)", "headers": {\#(headers)}, "#
      + #""body": {"attributes": {\#(attributes)\#(wrong)}}}"#
  }

  private static func pair(_ kind: CredentialKind) -> String {
    #""\#(kind.name ?? "note")": "\#(json(kind.value))""#
  }

  private static func body(_ kind: CredentialKind) -> String {
    #"{"attributes": {\#(pair(kind)), \#(wrong)}}"#
  }

  /// All containers; a new one is an entry here.
  static let all: [Self] = requests + written + programs

  /// Files that are JSON.
  private static let requests: [Self] = [
    Self("header.json", .header) { request(headers: pair($0)) },
    Self("member.json", .member) { request(attributes: pair($0) + ", ") },
    Self("value.json", .value) { request(attributes: pair($0) + ", ") },
    Self("array.json", .member) {
      request(attributes: #""\#($0.name ?? "")": ["\#($0.value)"], "#)
    },
    Self("object.json", .member) {
      request(attributes: #""\#($0.name ?? "")": {"current": "\#($0.value)"}, "#)
    },
    Self("unquoted.json", .member) {
      #"{"attributes": {"\#($0.name ?? "")":\#($0.value)/AbC==, \#(wrong)}}"#
    },
    Self("key.json", .value) { #"{"attributes": {"\#($0.value)": 5, \#(wrong)}}"# },
    Self("lines.jsonl", .header) { request(headers: pair($0)) + "\n" },
    Self("lines.jsonl", .member) { request(attributes: pair($0) + ", ") + "\n" },
    Self("lines.jsonl", .value) { request(attributes: pair($0) + ", ") + "\n" },
    Self("broken.jsonl", .member) {
      request(attributes: #""\#($0.name ?? "")":\#($0.value)/AbC=="#) + "\n"
    },
    Self("escaped.json", .member) { kind in
      request(attributes: #""\#(kind.name ?? "")": "\#(escaped(kind.value))", "#)
    },
    Self("escaped-key.json", .member) { kind in
      request(attributes: #""\#(escaped(kind.name ?? ""))": "\#(kind.value)", "#)
    },
    Self("lines-escaped.jsonl", .member) { kind in
      request(attributes: #""\#(escaped(kind.name ?? ""))": "\#(escaped(kind.value))", "#) + "\n"
    },
  ]

  /// Every character as an escape.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// Commands and requests as people write them.
  private static let written: [Self] = [
    Self("header.sh", .header) {
      "curl -X PATCH '\(url)' -H '\($0.name ?? ""): \($0.value)' "
        + #"-H 'Content-Type: application/json' -d '{"attributes": {\#(wrong)}}'"# + "\n"
    },
    Self("broken.sh", .header) { kind in
      let half = kind.value.index(kind.value.endIndex, offsetBy: -15)
      return #"curl -X PATCH -d "{\"attributes\": {\"routing\": {\"acw\": \"30\"}}}" "#
        + "-H \"\(kind.name ?? ""): \(kind.value[..<half])\\\n\(kind.value[half...])\" \(url)\n"
    },
    Self("body.sh", .member) { "curl -X PATCH '\(url)' -d '\(body($0))'\n" },
    Self("value.sh", .value) { "curl -X PATCH '\(url)' -d '\(body($0))'\n" },
    Self("query.sh", .member) {
      "curl -X PATCH '\(url)?\($0.name ?? "")=\($0.value)' "
        + #"-d '{"attributes": {\#(wrong)}}'"# + "\n"
    },
    Self("header.http", .header) {
      "PATCH \(url)\nContent-Type: text/plain\n\($0.name ?? ""): \($0.value)\n\n"
        + #"{"attributes": {\#(wrong)}}"# + "\n"
    },
    Self("body.http", .member) {
      "PATCH \(url)\nContent-Type: application/json\n\n\(body($0))\n"
    },
    Self("value.http", .value) {
      "PATCH \(url)\nContent-Type: application/json\n\n\(body($0))\n"
    },
    Self("fence.md", .member) { "```http\nPATCH \(url)\n\n\(body($0))\n```\n" },
    Self("postman.json", .header) { kind in
      #"{"info": {"_postman_id": "1", "name": "n", "schema": "#
        + #""https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "#
        + #""item": [{"name": "i", "request": {"method": "PATCH", "url": "\#(url)", "header": "#
        + #"[{"key": "\#(kind.name ?? "")", "value": "\#(json(kind.value))"}], "body": "#
        + #"{"mode": "raw", "raw": "\#(json("{\"attributes\": {\(wrong)}}"))"}}}]}"#
    },
    Self("record.har", .header) { kind in
      #"{"log": {"version": "1.2", "entries": [{"request": {"method": "PATCH", "url": "\#(url)", "#
        + #""headers": [{"name": "\#(kind.name ?? "")", "value": "\#(json(kind.value))"}], "#
        + #""postData": {"mimeType": "application/json", "#
        + #""text": "\#(json("{\"attributes\": {\(wrong)}}"))"}}}]}}"#
    },
    Self("record.har", .member) { kind in
      #"{"log": {"version": "1.2", "entries": [{"request": {"method": "PATCH", "url": "\#(url)", "#
        + #""headers": [], "postData": {"mimeType": "application/json", "#
        + #""text": "\#(json(body(kind)))"}}}]}}"#
    },
  ]

  /// Programs.
  private static let programs: [Self] = [
    Self("header.py", .header) {
      "import requests\n"
        + #"requests.patch("\#(url)", headers={"\#($0.name ?? "")": "\#($0.value)"}, "#
        + #"json={"attributes": {\#(wrong)}})"# + "\n"
    },
    Self("header.js", .header) {
      #"fetch("\#(url)", {method: "PATCH", headers: {"\#($0.name ?? "")": "\#($0.value)"}, "#
        + #"body: JSON.stringify({"attributes": {\#(wrong)}})});"# + "\n"
    },
    Self("body.py", .member) {
      "import requests\nrequests.patch(\"\(url)\", json=\(body($0)))\n"
    },
    Self("value.py", .value) {
      "import requests\nrequests.patch(\"\(url)\", json=\(body($0)))\n"
    },
  ]
}
