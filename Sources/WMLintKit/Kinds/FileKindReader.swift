import WMLintCode
import WMLintJSON
import WMLintRequests
import WMLintShell
import WMLintText

/// A form that a kind of file is written in: how it is recognised, and who reads it.
package struct FileKindReader: Sendable {
  /// What a reader is given, and how it tells that the text is its own.
  enum Reading: Sendable {
    case json(
      isOne: @Sendable (Document) -> Bool, content: @Sendable (Document) -> FileContent)
    case text(
      isOne: @Sendable (MappedText) -> Bool,
      content: @Sendable (MappedText, CompanionFiles) -> FileContent)
    /// A program, which nothing but its name tells.
    case program(@Sendable () -> Language)
    /// Line by line, each as a text of its own, so that a file of any length can be read in parts.
    case lines
  }

  /// What a URL has that can be ours, as it stands or as JSON may escape it, or the file around it: a
  /// text without any of it is left after one look at its bytes.
  private static let pathWords = AnyWordSearch([
    WordSearch("api/v2", by: "/v"), WordSearch("conversations", by: "nv"),
    WordSearch(#"api\/v2"#, by: "/v"), WordSearch("api/v1", by: "/v"),
    WordSearch("purecloud", by: "ud"), WordSearch("pure.cloud", by: "ud"),
    WordSearch("genesyscloud", by: "ud"),
  ])

  /// Whether a text has some of what every file has that can hold a request of ours.
  static func mayHoldPath(_ text: MappedText) -> Bool {
    pathWords.finds(in: text)
  }

  package let kind: FileKind

  /// The endings of names that say that a file is one, in lower case: `.har`.
  package let nameEndings: [String]
  let reading: Reading

  /// Whether a text has what every text has that can hold a request of ours, if it is no program.
  func mayHoldRequests(_ text: MappedText) -> Bool {
    Self.mayHoldPath(text) || kind == .shell && ShellFile.mayNameConfig(text)
  }

  /// Whether it is read as text rather than as JSON.
  var isText: Bool {
    switch reading {
    case .text, .program: true
    case .json, .lines: false
    }
  }

  /// Whether it is read in documents that people write, whose prose may look like anything.
  var isOfDocuments: Bool { nameEndings == MarkdownFile.nameEndings }

  /// Whether a text shows by its content that it is one.
  func isOne(_ text: MappedText) -> Bool {
    if case .text(let isOne, _) = reading { isOne(text) } else { false }
  }

  /// Whether a document shows by its content that it is one.
  func isOne(_ document: Document) -> Bool {
    if case .json(let isOne, _) = reading { isOne(document) } else { false }
  }

  /// What the reader finds in a text of some name, or in the document that was read of it.
  func content(
    of text: MappedText, _ document: Document, named name: String,
    beside companions: CompanionFiles
  ) -> FileContent {
    switch reading {
    case .json(_, let content): content(document)
    case .text(_, let content):
      mayHoldRequests(text) ? content(text, companions) : FileContent()
    case .program(let language):
      CodeFile.mayHoldRequests(text)
        ? CodeFile.content(of: text, in: language(), isTest: TestFileName.isOne(name))
        : FileContent()
    case .lines: FileContent()
    }
  }

  /// Whether a file is looked into for its name: any JSON may hold requests.
  package static func takes(_ name: Span<UInt8>) -> Bool {
    kind(named: name) != nil || ends(name, ".json")
  }

  /// Whether a file is read line by line: somebody said so, or its name does.
  package static func isLines(named name: String, as kind: FileKind?) -> Bool {
    guard kind == nil else { return kind == .lines }
    return lines.isNamed(name.utf8.span)
  }

  /// The kinds of files by the endings of their names, of which those with the same last character
  /// are together, by that character in lower case: the names of all files on a walk are looked at.
  private static let kindsByLast: [[(ending: String, kind: FileKind)]] = {
    var kinds = Array(repeating: [(ending: String, kind: FileKind)](), count: 256)
    for form in all {
      for ending in form.nameEndings {
        if let last = ending.utf8.last {
          kinds[Int(last | ASCII.caseBit)].append((ending, form.kind))
        }
      }
    }
    return kinds
  }()

  /// The kind that a name says that a file is of; `nil` if it says none.
  static func kind(named name: Span<UInt8>) -> FileKind? {
    guard !name.isEmpty else { return nil }
    let last = name[name.count - 1] | ASCII.caseBit
    for (ending, kind) in kindsByLast[Int(last)] where ends(name, ending) {
      return kind
    }
    return nil
  }

  /// Whether a name says that the file is one.
  func isNamed(_ name: Span<UInt8>) -> Bool {
    for ending in nameEndings where Self.ends(name, ending) { return true }
    return false
  }

  /// Whether a name ends so, in whatever case; the last letter tells most of them apart.
  private static func ends(_ name: Span<UInt8>, _ ending: String) -> Bool {
    let ending = ending.utf8.span
    let start = name.count - ending.count
    guard start >= 0 else { return false }
    for index in ending.indices.reversed() {
      let (byte, known) = (name[start + index], ending[index])
      let isSame =
        byte == known
        || ASCII.contains(byte) && byte | ASCII.caseBit == known && known >= ASCII.a
      if !isSame { return false }
    }
    return true
  }
}
