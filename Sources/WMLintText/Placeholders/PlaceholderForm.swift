/// The brackets round a placeholder.
@usableFromInline package struct PlaceholderForm: Sendable {
  package let open: [UInt8]
  package let close: [UInt8]

  /// How deep brackets may be nested in a placeholder.
  private static let depthLimit = 32

  package init(_ open: String, _ close: String) {
    self.open = Array(open.utf8)
    self.close = Array(close.utf8)
  }

  package static let doubleBraces = PlaceholderForm("{{", "}}")
  package static let dollarBraces = PlaceholderForm("${", "}")

  /// Of Velocity, which writes nothing for an unknown name.
  package static let quietBraces = PlaceholderForm("$!{", "}")

  /// Of Terraform, which makes `${` of it.
  package static let doubleDollarBraces = PlaceholderForm("$${", "}")
  package static let quietDoubleDollarBraces = PlaceholderForm("$$!{", "}")
  package static let dollarParentheses = PlaceholderForm("$(", ")")
  package static let hashBraces = PlaceholderForm("#{", "}")
  package static let atBraces = PlaceholderForm("@{", "}")
  /// Of PHP.
  package static let bracesDollar = PlaceholderForm("{$", "}")
  package static let dollarName = PlaceholderForm("$", "")
  package static let braces = PlaceholderForm("{", "}")
  package static let angles = PlaceholderForm("<", ">")
  package static let doubleBrackets = PlaceholderForm("[[", "]]")

  /// A placeholder with a name.
  package func around(_ name: String) -> String {
    String(decoding: open, as: UTF8.self) + name + String(decoding: close, as: UTF8.self)
  }

  /// The index behind what opens here; `nil` if it is not closed before the end of its line or text.
  ///
  /// It is closed by its own bracket, past others inside; a doubled one whose inner brackets do not
  /// match, as where one is quoted, by the first of its kind.
  func end(at start: Int, before limit: Int, _ byte: (Int) -> UInt8) -> Int? {
    let last = open[open.count - 1]
    let isDoubled = close.count == 2
    var depth = 0
    var first: Int?
    var index = start + open.count
    while index < limit, depth < Self.depthLimit {
      let next = byte(index)
      if next == ASCII.lineFeed { break }
      let isLast = next == last
      let isClose = next == close[0]
      guard isLast || isClose, !isQuoted(at: index, byte) else {
        index += 1
        continue
      }
      let isPair = isDoubled && index + 1 < limit && byte(index + 1) == next
      if isPair, isLast, first != nil { break }
      if isClose, depth == 0, isPair || !isDoubled { return index + close.count }
      if isPair, isClose, first == nil { first = index + 2 }
      // A bracket that closes nothing is text.
      depth = isLast ? depth + 1 : max(depth - 1, 0)
      index += 1
    }
    return first
  }

  /// Whether a byte is all that is between two quotes, of which the first opens: `split("{")`.
  private func isQuoted(at index: Int, _ byte: (Int) -> UInt8) -> Bool {
    let quote = byte(index - 1)
    guard quote == ASCII.quote || quote == ASCII.apostrophe, byte(index + 1) == quote else {
      return false
    }
    let before = byte(index - 2)
    return before != quote && !ASCII.isLetter(before) && !ASCII.isDigit(before)
  }

  /// The innermost ones in a text, with their names.
  package func placeholders(in text: MappedText) -> [(part: Range<Int>, name: MappedText)] {
    var found: [(part: Range<Int>, name: MappedText)] = []
    var start: Int?
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      let rest = text.storage[index..<text.range.upperBound]
      if rest.starts(with: open) {
        start = index
        index += open.count
      } else if let begun = start, rest.starts(with: close) {
        index += close.count
        start = nil
        found.append((begun..<index, text[begun + open.count..<index - close.count]))
      } else {
        index += 1
      }
    }
    return found
  }
}
