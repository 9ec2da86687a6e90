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

  /// Whether a script may hold requests whose URLs are in files of options that it names.
  package static func mayNameConfig(_ text: MappedText) -> Bool { CurlConfig.mayBeNamed(in: text) }

  /// What is found in a script.
  package static func content(
    of text: MappedText, beside companions: CompanionFiles = CompanionFiles()
  ) -> FileContent {
    var content = FileContent()
    let script = ShellScript(text)
    for request in requests(of: script, beside: companions) { content.add(request) }
    content.comments = script.comments
    content.credentials = credentials(of: script, beside: companions)
    return content
  }

  /// The requests of a text in its order.
  static func requests(in text: MappedText) -> [Request] {
    requests(of: ShellScript(text), beside: CompanionFiles())
  }

  /// The credentials of a text that is a script.
  static func credentials(in text: MappedText) -> [Credential] {
    credentials(of: ShellScript(text), beside: CompanionFiles())
  }

  private static func credentials(
    of script: ShellScript, beside companions: CompanionFiles
  ) -> [Credential] {
    let script = script.namingAll
    var search = CredentialSearch(in: script.text)
    search.look(at: script, filling: script.possibilities, beside: companions)
    return search.found
  }

  /// How many scripts in words of each other are read.
  static let deepest = 4

  private static func requests(
    of script: ShellScript, beside companions: CompanionFiles, depth: Int = 0
  ) -> [Request] {
    let functions = ShellFunctions(of: script)
    return script.commands.indices.flatMap { index -> [Request] in
      if functions.isRead(index) { return [] }
      let command = script.commands[index]
      if depth < deepest, let inner = innerScript(of: command, in: script) {
        return requests(of: ShellScript(inner), beside: companions, depth: depth + 1)
      }
      if let sent = functions.command(calledBy: index) {
        return CurlCall.requests(of: sent, in: script, beside: companions).map { request in
          var request = request
          request.place = script.text[command.range ?? 0..<0].place
          return request
        }
      }
      return HTTPieCall.request(of: command, in: script).map { [$0] }
        ?? GenesysCLICall.request(of: command, in: script).map { [$0] }
        ?? ShellHelperCall.request(of: command, in: script).map { [$0] }
        ?? CurlCall.requests(of: command, in: script, beside: companions)
    }
    .sorted { $0.place.bytes.lowerBound < $1.place.bytes.lowerBound }
  }

  private static let shells: Set<String> = ["sh", "bash", "dash", "ksh", "zsh"]

  /// The script that a shell is given as a word: `sh -c '…'`, or `docker exec app sh -c '…'`.
  private static func innerScript(
    of command: ShellCommand, in script: ShellScript
  ) -> MappedText? {
    var words = command.words.dropFirst(command.words.first?.equals("sudo") == true ? 1 : 0)
    if let first = words.first, ["docker", "kubectl", "podman"].contains(first.text.string),
      words.dropFirst().prefix(3).contains(where: { $0.equals("exec") || $0.equals("run") }),
      let shell = words.firstIndex(where: { isShell($0) })
    {
      words = words[shell...]
    }
    guard let name = words.first?.text.string.split(separator: "/").last,
      shells.contains(String(name)),
      let option = words.dropFirst().first, option.text.bytes.first == ASCII.hyphen,
      option.text.bytes.last == ASCII.c
    else { return nil }
    guard let word = words.dropFirst(2).first else { return nil }
    // Between double quotes the outer shell has put something in the place of its variables.
    let isQuoted = script.text.storage[word.range.lowerBound] == ASCII.quote
    return isQuoted && word.text.bytes.contains(ASCII.dollar) ? nil : word.text
  }

  private static func isShell(_ word: ShellWord) -> Bool {
    word.text.string.split(separator: "/").last.map { shells.contains(String($0)) } ?? false
  }
}
