package import WMLintJSON
package import WMLintText

/// A form that a kind of container is written in: how it is recognised, and who reads it.
package struct ContainerForm: Sendable {
  /// What a reader is given, and how it tells that the text is its own.
  package enum Reading: Sendable {
    case json(
      isOne: @Sendable (Document) -> Bool, content: @Sendable (Document) -> FileContent)
    case text(
      isOne: @Sendable (LiteralText) -> Bool, content: @Sendable (LiteralText) -> FileContent)
    /// Line by line, each as a text of its own, so that a file of any length can be read in parts.
    case lines
  }

  /// A word of every path that can be ours: a text without it is left after one look at its bytes.
  static let pathWord = WordSearch("conversations")

  package let container: Container

  /// The endings of names that say that a file is one, in lower case: `.har`.
  package let nameEndings: [String]
  package let reading: Reading

  /// A word of every text that can hold a request of ours.
  var word: WordSearch { container == .code ? CodeFile.word : Self.pathWord }

  /// Whether it is read as text rather than as JSON.
  var isText: Bool {
    if case .text = reading { true } else { false }
  }

  /// Whether a text shows by its content that it is one.
  func isOne(_ text: LiteralText) -> Bool {
    if case .text(let isOne, _) = reading { isOne(text) } else { false }
  }

  /// Whether a document shows by its content that it is one.
  func isOne(_ document: Document) -> Bool {
    if case .json(let isOne, _) = reading { isOne(document) } else { false }
  }

  /// What the reader finds in a text, or in the document that was read of it.
  func content(of text: LiteralText, _ document: Document) -> FileContent {
    switch reading {
    case .json(_, let content): content(document)
    case .text(_, let content):
      word.finds(in: text) ? content(text) : FileContent()
    case .lines: FileContent()
    }
  }

  /// Whether a file is looked into for its name: any JSON may be a container.
  package static func takes(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    ends(name, ".json") || all.contains { $0.isNamed(name) }
  }

  /// Whether a file is read line by line: somebody said so, or its name does.
  package static func isLines(named name: String, as container: Container?) -> Bool {
    guard container == nil else { return container == .lines }
    return lines.isNamed(name.utf8)
  }

  /// Whether a name says that the file is one.
  func isNamed(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    nameEndings.contains { Self.ends(name, $0) }
  }

  private static func ends(
    _ name: some BidirectionalCollection<UInt8>, _ ending: String
  ) -> Bool {
    let length = ending.utf8.count
    guard let start = name.index(name.endIndex, offsetBy: -length, limitedBy: name.startIndex),
      name[start] == ending.utf8.first
    else { return false }
    return name[start...].elementsEqual(ending.utf8) { byte, known in
      byte == known || byte < 0x80 && byte | 0x20 == known && known >= 0x61
    }
  }
}
