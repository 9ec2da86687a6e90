import WMLintText

/// Finds the call of curl, or of wget, in the words of a command.
enum CurlName {
  /// Commands that run the command behind them, perhaps after options of their own.
  private static let wrappers: Set<String> = [
    "builtin", "command", "docker", "env", "eval", "exec", "kubectl", "nohup", "podman", "ssh",
    "sudo", "time", "timeout", "watch", "xargs",
  ]

  /// The words behind the name of curl: `curl`, `/usr/bin/curl` or `curl.exe`; `nil` if the command is another.
  static func arguments(of words: [ShellWord]) -> ArraySlice<ShellWord>? {
    arguments(of: words, behind: ["curl", "curl.exe"])
  }

  /// The words behind the name of wget; `nil` if the command is another.
  static func argumentsOfWget(_ words: [ShellWord]) -> ArraySlice<ShellWord>? {
    arguments(of: words, behind: ["wget"])
  }

  private static func arguments(
    of words: [ShellWord], behind names: [String]
  ) -> ArraySlice<ShellWord>? {
    func isName(_ word: ShellWord) -> Bool {
      let name = word.text.bytes.split(separator: ASCII.slash).last ?? []
      return names.contains { name.elementsEqual($0.utf8) }
    }
    guard let first = words.first else { return nil }
    if isName(first) { return words.dropFirst() }
    guard wrappers.contains(first.text.string), let name = words.firstIndex(where: isName) else {
      return nil
    }
    return words[(name + 1)...]
  }
}
