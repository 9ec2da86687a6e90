import WMLintText

/// What a `.gitignore` says: of the lines that match, the last decides.
struct IgnoreFile: Sendable {
  /// What is looked up in a table: a name or a path without wildcards.
  private struct Literal: Hashable {
    let text: [UInt8]
    let isOfName: Bool
    let isForFolders: Bool
  }

  private var patterns: [IgnorePattern] = []
  private var literals: [Literal: Int] = [:]

  /// The places in `patterns` of those with wildcards.
  private var wild: [Int] = []

  init(_ bytes: [UInt8]) {
    let mark = "\u{FEFF}".utf8
    let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    for line in text.split(separator: ASCII.lineFeed) {
      guard
        let pattern = IgnorePattern(line.last == ASCII.carriageReturn ? line.dropLast() : line)
      else { continue }
      if let literal = pattern.literal {
        let key = Literal(
          text: Array(literal), isOfName: pattern.isOfName, isForFolders: pattern.isForFolders)
        literals[key] = patterns.count
      } else {
        wild.append(patterns.count)
      }
      patterns.append(pattern)
    }
  }

  var isEmpty: Bool { patterns.isEmpty }

  /// Whether it leaves something out (`true`) or takes it back (`false`); `nil` if it says nothing.
  ///
  /// - Parameters:
  ///   - path: The path from the folder of the file.
  ///   - name: The last name in it.
  ///   - isFolder: Whether a folder is there.
  /// - Returns: What the last line says that matches.
  func verdict(
    on path: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>, isFolder: Bool
  ) -> Bool? {
    var last = -1
    if !literals.isEmpty {
      for (text, isOfName) in [(Array(path), false), (Array(name), true)] {
        for isForFolders in isFolder ? [false, true] : [false] {
          let key = Literal(text: text, isOfName: isOfName, isForFolders: isForFolders)
          last = max(last, literals[key] ?? -1)
        }
      }
    }
    for index in wild.reversed() where index > last {
      let pattern = patterns[index]
      if pattern.isForFolders, !isFolder { continue }
      if pattern.matches(pattern.isOfName ? name : path) {
        last = index
        break
      }
    }
    return last < 0 ? nil : !patterns[last].isNegated
  }
}
