package import WMLintRequests
package import WMLintText

/// Reads the calls of curl in a shell script.
package enum ShellFile {
  /// Whether a text is a script, or the call of curl that somebody pasted.
  package static func isOne(_ text: MappedText) -> Bool {
    let start = text.bytes.prefix(64)
    if start.starts(with: "#!".utf8) {
      let line = String(decoding: start.prefix { $0 != ASCII.lineFeed }, as: UTF8.self)
      return line.split(whereSeparator: { $0 == "/" || $0 == " " }).contains {
        ["sh", "bash", "dash", "ksh", "zsh"].contains($0)
      }
    }
    return start.drop { $0 <= ASCII.space }.starts(with: "curl ".utf8)
  }

  /// What is found in a script.
  package static func content(of text: MappedText) -> FileContent {
    var content = FileContent()
    let script = ShellScript(text)
    for request in requests(of: script) { content.add(request) }
    content.comments = script.comments
    content.credentials = credentials(of: script)
    return content
  }

  /// The requests of a text in its order.
  static func requests(in text: MappedText) -> [Request] { requests(of: ShellScript(text)) }

  /// The credentials of a text that is a script.
  static func credentials(in text: MappedText) -> [Credential] {
    credentials(of: ShellScript(text))
  }

  private static func credentials(of script: ShellScript) -> [Credential] {
    var search = CredentialSearch(in: script.text)
    for command in script.commands { search.look(at: command, in: script) }
    return search.found
  }

  private static func requests(of script: ShellScript) -> [Request] {
    script.commands.flatMap { CurlCall.requests(of: $0, in: script) }
      .sorted { $0.place.bytes.lowerBound < $1.place.bytes.lowerBound }
  }
}
