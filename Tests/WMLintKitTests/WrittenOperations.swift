import WMLintText

/// A kind of file that holds many requests, for tests that write all operations of an API.
struct WrittenOperations: CustomStringConvertible, Sendable {
  let name: String
  private let head: String
  private let foot: String
  private let separator: String
  private let request: @Sendable (_ method: String, _ url: String) -> String

  var description: String { name }

  /// A file of requests, each a method and a URL.
  func source(_ requests: [(method: String, url: String)]) -> Source {
    let texts = requests.map { request($0.method, $0.url) }
    return Source(name: name, bytes: Array((head + texts.joined(separator: separator) + foot).utf8))
  }

  static let all = [
    WrittenOperations("requests.json", "[", "]\n", ",\n") {
      #"{"method": "\#($0)", "url": "\#($1)"}"#
    },
    WrittenOperations("requests.jsonl", "", "\n", "\n") {
      #"{"method": "\#($0)", "url": "\#($1)"}"#
    },
    WrittenOperations("recording.har", #"{"log": {"entries": ["#, "]}}\n", ",\n") {
      #"{"request": {"method": "\#($0)", "url": "\#($1)", "headers": []}}"#
    },
    WrittenOperations(
      "collection.json",
      #"{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": ["#,
      "]}\n", ",\n"
    ) { #"{"name": "x", "request": {"method": "\#($0)", "url": "\#($1)"}}"# },
    WrittenOperations("requests.http", "", "\n", "\n###\n") { "\($0) \($1)\n" },
    WrittenOperations("requests.sh", "#!/bin/sh\n", "\n", "\n") { "curl -X \($0) '\($1)'" },
    WrittenOperations("notes.md", "# Notes\n", "\n", "\n") {
      "```sh\ncurl -X \($0) '\($1)'\n```\n"
    },
    WrittenOperations("actions.tf", "", "\n", "\n") { method, url in
      """
      resource "genesyscloud_integration_action" "x" {
        config_request {
          request_type         = "\(method)"
          request_url_template = "\(url)"
        }
      }
      """
    },
    WrittenOperations("program.js", "", "\n", "\n") { #"fetch("\#($1)", { method: "\#($0)" });"# },
  ]

  private init(
    _ name: String, _ head: String, _ foot: String, _ separator: String,
    _ request: @escaping @Sendable (String, String) -> String
  ) {
    self.name = name
    self.head = head
    self.foot = foot
    self.separator = separator
    self.request = request
  }
}
