/// Where a program of JavaScript has text between the tags of JSX: a call there is only shown.
struct JSXText {
  /// The most tags that are walked back to find the one that a tag closes.
  private static let most = 128

  /// A tag that opens an element.
  private struct Tag {
    let name: [String]
    let parent: Int

    /// The token after it.
    let end: Int
  }

  /// What is between each opening tag and its closing tag, as tokens, sorted by where that begins.
  private var ranges: [Range<Int>] = []

  /// The range round each, by its index; `nil` for an outermost one.
  private var outer: [Int?] = []

  init(in code: Code) {
    guard code.language.dialect == .javaScript else { return }
    var open: [Tag] = []
    for index in code.tokens.indices where code.isSymbol(index, "<") {
      if code.isSymbol(index + 1, "/") {
        guard let (name, _) = Self.name(at: index + 2, in: code) else { continue }
        let first = open.suffix(Self.most).lastIndex {
          $0.name == name && $0.parent == code.parents[index]
        }
        guard let first else { continue }
        if open[first].end < index { ranges.append(open[first].end..<index) }
        open.removeSubrange(first...)
      } else if let (name, behind) = Self.name(at: index + 1, in: code),
        let end = Self.endOfTag(from: behind, in: code)
      {
        open.append(Tag(name: name, parent: code.parents[index], end: end))
      }
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    for index in ranges.indices {
      var around = index > 0 ? index - 1 : nil
      while let found = around, ranges[found].upperBound <= ranges[index].lowerBound {
        around = outer[found]
      }
      outer.append(around)
    }
  }

  /// The name of a tag, which may have dots in it or be empty, and the token after it.
  private static func name(at start: Int, in code: Code) -> (name: [String], behind: Int)? {
    var name: [String] = []
    var index = start
    while code.isName(index) {
      name.append(code.word(index))
      guard code.isSymbol(index + 1, among: [".", "-", ":"]), code.isName(index + 2) else {
        return (name, index + 1)
      }
      index += 2
    }
    return code.isSymbol(index, ">") ? (name, index) : nil
  }

  /// The token after a tag whose name ends at one; `nil` if the element ends with it, or it is not
  /// a tag.
  private static func endOfTag(from start: Int, in code: Code) -> Int? {
    var index = start
    while index < min(code.tokens.count, start + 512), code.parents[index] == code.parents[start] {
      if code.isSymbol(index, ">") { return index + 1 }
      if code.isSymbol(index, "/"), code.isSymbol(index + 1, ">") { return nil }
      if code.isSymbol(index, among: ["<", ";", ")"]) { return nil }
      index = code.next(index)
    }
    return nil
  }

  /// Whether a token is text, and not in the braces of an expression in it.
  func holds(_ token: Int, in code: Code) -> Bool {
    guard !ranges.isEmpty else { return false }
    var brace = token
    while brace >= 0, !code.isSymbol(brace, "{") { brace = code.parents[brace] }
    // The innermost range around it begins last.
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    var index = low > 0 ? low - 1 : nil
    while let found = index {
      if ranges[found].contains(token) { return brace < ranges[found].lowerBound }
      index = outer[found]
    }
    return false
  }
}
