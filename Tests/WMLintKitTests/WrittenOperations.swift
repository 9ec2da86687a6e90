import WMLintText

/// A kind of file that holds many requests, for tests that write all operations of an API.
struct WrittenOperations: CustomStringConvertible, Sendable {
  let name: String
  private let head: String
  private let foot: String
  private let separator: String
  private let request: @Sendable (_ method: String, _ url: String, _ hasBody: Bool) -> String
  var description: String { name }

  /// A request as it is written: what its body is nobody knows, where it has one.
  typealias Request = (method: String, url: String, hasBody: Bool)

  /// A file of requests.
  func source(_ requests: [Request]) -> Source {
    let texts = requests.map { request($0.method, $0.url, $0.hasBody) }
    return Source(name: name, bytes: Array((head + texts.joined(separator: separator) + foot).utf8))
  }

  static let all = [
    WrittenOperations("requests.json", "[", "]\n", ",\n") { method, url, _ in
      #"{"method": "\#(method)", "url": "\#(url)"}"#
    },
    WrittenOperations("requests.jsonl", "", "\n", "\n") { method, url, _ in
      #"{"method": "\#(method)", "url": "\#(url)"}"#
    },
    WrittenOperations("recording.har", #"{"log": {"entries": ["#, "]}}\n", ",\n") {
      let body =
        #", "postData": {"mimeType": "application/json", "encoding": "base64", "text": "?"}"#
      return
        #"{"request": {"method": "\#($0)", "url": "\#($1)", "headers": []\#($2 ? body : "")}}"#
    },
    WrittenOperations(
      "collection.json",
      #"{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": ["#,
      "]}\n", ",\n"
    ) {
      let body = $2 ? #", "body": {"mode": "file", "file": {"src": "body.json"}}"# : ""
      return #"{"name": "x", "request": {"method": "\#($0)", "url": "\#($1)"\#(body)}}"#
    },
    WrittenOperations("requests.http", "", "\n", "\n###\n") {
      "\($0) \($1)\nContent-Type: application/json\n\($2 ? "\n< ./body.json\n" : "")"
    },
    WrittenOperations("requests.sh", "#!/bin/sh\n", "\n", "\n", curl),
    WrittenOperations("notes.md", "# Notes\n", "\n", "\n") {
      "```sh\n\(curl($0, $1, $2))\n```\n"
    },
    WrittenOperations("actions.tf", "", "\n", "\n") { method, url, _ in
      """
      resource "genesyscloud_integration_action" "x" {
        config_request {
          request_type         = "\(method)"
          request_url_template = "\(url)"
        }
      }
      """
    },
    WrittenOperations("program.js", "", "\n", "\n") { method, url, _ in
      #"fetch("\#(url)", { method: "\#(method)" });"#
    },
  ]

  @Sendable private static func curl(_ method: String, _ url: String, _ hasBody: Bool) -> String {
    let body = hasBody ? "-H 'Content-Type: application/json' -d @body.json " : ""
    return "curl -X \(method) \(body)'\(url)'"
  }

  private init(
    _ name: String, _ head: String, _ foot: String, _ separator: String,
    _ request: @escaping @Sendable (String, String, Bool) -> String
  ) {
    self.name = name
    self.head = head
    self.foot = foot
    self.separator = separator
    self.request = request
  }
}
