package import WMLintText

/// How a variable is written where its value is meant.
package struct VariableForm: Sendable {
  /// `{{name}}`
  package static let doubleBraces = VariableForm(open: Array("{{".utf8), close: Array("}}".utf8))

  /// `${name}`, which stands for each way in which a shell writes it.
  package static let dollar = VariableForm(open: Array("${".utf8), close: Array("}".utf8))

  private let open: [UInt8]
  private let close: [UInt8]

  /// The placeholders in a text, with their names.
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
