import WMLintText

/// A line of a `.gitignore`: what it leaves out, or takes back (gitignore(5)).
struct IgnorePattern: Sendable {
  private static let wildcards: Set = [
    ASCII.asterisk, ASCII.questionMark, ASCII.openBracket, ASCII.backslash,
  ]

  /// Whether it takes back what lines before it leave out.
  let isNegated: Bool

  /// Whether it speaks of folders only.
  let isForFolders: Bool

  /// Whether it speaks of a name in any folder, and not of a path from the folder of its file.
  let isOfName: Bool

  /// What is before the first wildcard.
  private let start: ArraySlice<UInt8>

  /// What follows; `nil` if it has no wildcard.
  private let rest: WildPattern?

  /// What it matches and nothing else; `nil` if it has wildcards.
  var literal: ArraySlice<UInt8>? { rest == nil ? start : nil }

  /// Reads a line; `nil` for one that says nothing.
  init?(_ line: ArraySlice<UInt8>) {
    var text = Self.trimmed(line.prefix { $0 != 0 })
    if line.first == ASCII.hash { return nil }
    isNegated = text.first == ASCII.exclamationMark
    if isNegated { text = text.dropFirst() }
    isForFolders = text.last == ASCII.slash
    if isForFolders { text = text.dropLast() }
    isOfName = !text.contains(ASCII.slash)
    if text.first == ASCII.slash { text = text.dropFirst() }
    if text.isEmpty { return nil }
    start = text.prefix { !Self.wildcards.contains($0) }
    let rest = text[start.endIndex...]
    self.rest = rest.isEmpty ? nil : WildPattern(rest)
    // What can match nothing is as good as absent.
    if self.rest == nil, !rest.isEmpty { return nil }
  }

  /// Whether it matches a name or a path, whichever it speaks of.
  func matches(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: start) else { return false }
    return rest?.matches(text.dropFirst(start.count)) ?? (text.count == start.count)
  }

  /// A line without the blanks at its end, but for those that are escaped.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var blanks: Int?
    var isEscaped = false
    for index in line.indices {
      if line[index] == ASCII.space, !isEscaped {
        blanks = blanks ?? index
      } else {
        blanks = nil
      }
      isEscaped = !isEscaped && line[index] == ASCII.backslash
    }
    // A backslash with nothing behind it keeps what is before it.
    return isEscaped ? line : line[..<(blanks ?? line.endIndex)]
  }
}
