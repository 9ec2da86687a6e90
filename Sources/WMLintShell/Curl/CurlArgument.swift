import WMLintRequests
import WMLintText

/// An argument of curl: an option with its value, or a URL.
struct CurlArgument {
  /// The long name of the option; `nil` for a URL.
  let option: String?

  /// The word that the option begins in, or the URL.
  let word: ShellWord

  /// The word that holds the value, and the part of it that is the value.
  let value: (word: ShellWord, text: MappedText)?

  /// Whether the word is unknown: it may expand to any options, or to none.
  let isUnknown: Bool

  init(
    _ option: String?, _ word: ShellWord, _ value: (word: ShellWord, text: MappedText)? = nil,
    isUnknown: Bool = false
  ) {
    self.option = option
    self.word = word
    self.value = value
    self.isUnknown = isUnknown
  }

  /// The arguments that some words are, as curl takes them.
  static func all(in words: ArraySlice<ShellWord>) -> [CurlArgument] {
    var rest = words
    var found: [CurlArgument] = []
    var onlyURLs = false
    while let word = rest.popFirst() {
      let text = word.text.bytes
      if onlyURLs || text.first != ASCII.hyphen || text.count < 2 {
        found.append(
          CurlArgument(nil, word, (word, word.text), isUnknown: word.mayBeSeveralWords))
      } else if !text.starts(with: "--".utf8) {
        appendCluster(word, &rest, to: &found)
      } else if text.count == 2 {
        onlyURLs = true
      } else {
        let name = CurlOption.name(String(word.text.string.dropFirst(2)))
        let value = CurlOption.takesValue(name) ? rest.popFirst() : nil
        found.append(CurlArgument(name, word, value.map { ($0, $0.text) }))
      }
    }
    return found
  }

  /// Letters behind one dash: switches, and at most one with a value, which may follow at once.
  private static func appendCluster(
    _ word: ShellWord, _ rest: inout ArraySlice<ShellWord>, to found: inout [CurlArgument]
  ) {
    for index in word.text.range.dropFirst() {
      guard let name = CurlOption.name(letter: word.text.storage[index]) else { continue }
      guard CurlOption.takesValue(name) else {
        found.append(CurlArgument(name, word))
        continue
      }
      let attached = word.text[index + 1..<word.text.range.upperBound]
      let next = attached.isEmpty ? rest.popFirst() : nil
      let value = attached.isEmpty ? next.map { ($0, $0.text) } : (word, attached)
      found.append(CurlArgument(name, word, value))
      return
    }
  }
}

extension ShellWord {
  /// Whether a shell may make any number of words of it, which may be options.
  var mayBeSeveralWords: Bool {
    switch expansion {
    case .variable(let name):
      !isQuoted && !NameWords.of(name).contains { Self.urlNames.contains($0) }
    case .commands: !isQuoted
    case .other: true
    case nil: false
    }
  }

  private static let urlNames: Set<String> = ["url", "uri", "endpoint", "host", "api", "base"]
}
