/// The brackets round a placeholder.
@usableFromInline package struct PlaceholderForm: Sendable {
  package let open: [UInt8]
  package let close: [UInt8]

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
  /// A single bracket is closed by its own, past others inside; a doubled one by the first of its kind,
  /// as braces of what is round it may follow.
  func end(at start: Int, before limit: Int, _ byte: (Int) -> UInt8) -> Int? {
    let last = open[open.count - 1]
    var depth = 1
    var index = start + open.count
    while index < limit, byte(index) != ASCII.lineFeed {
      if close.count == 1 {
        if byte(index) == last { depth += 1 }
        if byte(index) == close[0] { depth -= 1 }
        if depth == 0 { return index + 1 }
      } else if index + 1 < limit, byte(index) == close[0], byte(index + 1) == close[1] {
        // `{{{name}}}` is the form of Mustache that does not escape.
        let isTripled =
          index + 2 < limit && byte(index + 2) == close[0] && byte(start + open.count) == last
        return index + (isTripled ? 3 : 2)
      }
      index += 1
    }
    return nil
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
