import WMLintText

/// Finds the call of curl, or of wget, in the words of a command.
enum CurlName {
  /// Commands that run the command behind them, perhaps after options of their own.
  private static let wrappers: Set<String> = [
    "builtin", "command", "docker", "env", "eval", "exec", "kubectl", "nohup", "podman", "ssh",
    "sudo", "time", "timeout", "watch", "xargs",
  ]

  /// The words behind the name of curl; `nil` if the command is another.
  static func arguments(of words: [ShellWord]) -> ArraySlice<ShellWord>? {
    guard let first = words.first else { return nil }
    if isCurl(first) { return words.dropFirst() }
    guard wrappers.contains(first.text.string), let name = words.firstIndex(where: isCurl) else {
      return nil
    }
    return words[(name + 1)...]
  }

  /// The words behind the name of wget; `nil` if the command is another.
  static func argumentsOfWget(_ words: [ShellWord]) -> ArraySlice<ShellWord>? {
    guard let first = words.first else { return nil }
    if isWget(first) { return words.dropFirst() }
    guard wrappers.contains(first.text.string), let name = words.firstIndex(where: isWget) else {
      return nil
    }
    return words[(name + 1)...]
  }

  private static func isWget(_ word: ShellWord) -> Bool {
    let name = word.text.bytes.split(separator: ASCII.slash).last ?? []
    return name.elementsEqual("wget".utf8)
  }

  /// Whether a word is `curl`, `/usr/bin/curl` or `curl.exe`.
  private static func isCurl(_ word: ShellWord) -> Bool {
    let name = word.text.bytes.split(separator: ASCII.slash).last ?? []
    return name.elementsEqual("curl".utf8) || name.elementsEqual("curl.exe".utf8)
  }
}
