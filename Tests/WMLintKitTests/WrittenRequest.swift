import WMLintRequests
import WMLintText

/// How a request is written in a kind of file.
struct WrittenRequest: CustomStringConvertible, Sendable {
  let name: String

  /// What a placeholder looks like there.
  let placeholder: @Sendable (String) -> String
  let text: @Sendable (Mistake) -> String

  private init(
    _ name: String, placeholder: @escaping @Sendable (String) -> String = { "{{\($0)}}" },
    text: @escaping @Sendable (Mistake) -> String
  ) {
    self.name = name
    self.placeholder = placeholder
    self.text = text
  }

  var description: String { name }

  /// The file that holds a request.
  func source(_ mistake: Mistake) -> Source {
    var mistake = mistake
    if let start = mistake.body.firstRange(of: "@{"),
      let end = mistake.body[start.upperBound...].firstRange(of: "}")
    {
      let written = placeholder(String(mistake.body[start.upperBound..<end.lowerBound]))
      mistake.body.replaceSubrange(start.lowerBound..<end.upperBound, with: written)
    }
    return Source(name: name, bytes: Array(text(mistake).utf8))
  }

  private static func encoded(_ text: String, _ encodings: SourceMap.Encoding...) -> String {
    encodings.reduce(text) { $1.encode($0) ?? "" }
  }

  private static func json(_ text: String) -> String { "\"\(encoded(text, .jsonString))\"" }

  private static func fields(_ mistake: Mistake, _ key: String = "name") -> String {
    mistake.headers.map { #"{"\#(key)": \#(json($0.0)), "value": \#(json($0.1))}"# }
      .joined(separator: ", ")
  }

  static let all = [
    WrittenRequest("request.json") { mistake in
      #"{"method": "\#(mistake.method)", "url": \#(json(mistake.url)), "headers": [\#(fields(mistake))], "body": \#(mistake.body)}"#
    },
    WrittenRequest("body-in-a-string.json") { mistake in
      #"{"method": "\#(mistake.method)", "url": \#(json(mistake.url)), "headers": [\#(fields(mistake))], "body": \#(json(mistake.body))}"#
    },
    WrittenRequest("recording.har") { mistake in
      #"{"log": {"entries": [{"request": {"method": "\#(mistake.method)", "url": \#(json(mistake.url)), "headers": [\#(fields(mistake))], "postData": {"mimeType": "application/json", "text": \#(json(mistake.body))}}}]}}"#
    },
    WrittenRequest("collection.json") { mistake in
      #"{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": [{"name": "x", "request": {"method": "\#(mistake.method)", "url": \#(json(mistake.url)), "header": [\#(fields(mistake, "key"))], "body": {"mode": "raw", "raw": \#(json(mistake.body)), "options": {"raw": {"language": "json"}}}}}]}"#
    },
    WrittenRequest("action.json", placeholder: { "${input.\($0)}" }) { mistake in
      let headers = mistake.headers.map { "\(json($0.0)): \(json($0.1))" }.joined(separator: ", ")
      return
        #"{"name": "x", "config": {"request": {"requestUrlTemplate": \#(json(mistake.url)), "requestType": "\#(mistake.method)", "headers": {\#(headers)}, "requestTemplate": \#(json(mistake.body))}}}"#
    },
    WrittenRequest("action.tf", placeholder: { "${input.\($0)}" }) { mistake in
      terraform(mistake, template: "\"\(encoded(mistake.body, .hclString))\"")
    },
    WrittenRequest("here-document.tf", placeholder: { "$!{input.\($0)}" }) { mistake in
      terraform(mistake, template: "<<-EOT\n\(encoded(mistake.body, .hclTemplate))\n  EOT")
    },
    WrittenRequest("requests.http", text: http),
    WrittenRequest("single-quotes.sh") { curl($0, "-d '\(encoded($0.body, .shellSingleQuotes))'") },
    WrittenRequest("double-quotes.sh", placeholder: { "${\($0)}" }) { mistake in
      curl(mistake, "--data-raw \"\(encoded(mistake.body, .shellDoubleQuotes))\"")
    },
    WrittenRequest("escapes.bash") { curl($0, "--json $'\(encoded($0.body, .shellEscapes))'") },
    WrittenRequest("here-document.sh", placeholder: { "${\($0)}" }) { mistake in
      curl(mistake, "-d @- <<EOF\n\(encoded(mistake.body, .shellDocument))\nEOF")
    },
    WrittenRequest("variable.zsh") { mistake in
      "BODY='\(encoded(mistake.body, .shellSingleQuotes))'\n" + curl(mistake, "-d \"$BODY\"")
    },
    WrittenRequest("bash.md") { mistake in
      "1. Send it:\n\n   ```bash\n   "
        + curl(mistake, "-d '\(encoded(mistake.body, .shellSingleQuotes))'")
        .replacing("\n", with: "\n   ") + "\n   ```\n"
    },
    WrittenRequest("http.markdown") { "> ```http\n> \(http($0).replacing("\n", with: "\n> "))\n" },
  ]

  private static func http(_ mistake: Mistake) -> String {
    let headers = mistake.headers.map { "\($0.0): \($0.1)\n" }.joined()
    return "\(mistake.method) \(mistake.url) HTTP/1.1\n\(headers)\n\(mistake.body)"
  }

  private static func curl(_ mistake: Mistake, _ data: String) -> String {
    let headers = mistake.headers.map { "  -H '\($0.0): \($0.1)' \\\n" }.joined()
    return "curl -s -X \(mistake.method) '\(mistake.url)' \\\n\(headers)  \(data)"
  }

  private static func terraform(_ mistake: Mistake, template: String) -> String {
    let headers = mistake.headers.map { "\($0.0) = \"\($0.1)\"" }.joined(separator: ", ")
    return """
      resource "genesyscloud_integration_action" "x" {
        config_request {
          request_url_template = "\(encoded(mistake.url, .hclString))"
          request_type         = "\(mistake.method)"
          headers              = { \(headers) }
          request_template     = \(template)
        }
      }

      """
  }
}
