import WMLintText

/// Decodes the templates of HCL: escapes, and interpolations as `${name}`.
///
/// `$${` is how Terraform writes the `${` that data actions know; both are filled in by somebody.
struct HCLTemplate {
  private let scanner: HCLScanner
  private let encoding: SourceMap.Encoding
  private var bytes: [UInt8] = []
  private var runs: [SourceMap.Segment] = []

  private init(_ scanner: HCLScanner, _ encoding: SourceMap.Encoding) {
    self.scanner = scanner
    self.encoding = encoding
  }

  /// The text of a string or of a here-document.
  static func decoded(
    _ content: Range<Int>, in scanner: HCLScanner, isString: Bool
  ) -> MappedText {
    var template = HCLTemplate(scanner, isString ? .hclString : .hclTemplate)
    template.read(content)
    if template.runs.isEmpty { template.append([], content.prefix(0)) }
    let map = scanner.text.map.nested(template.runs, encoding: template.encoding)
    return MappedText(storage: template.bytes, range: 0..<template.bytes.count, map: map)
  }

  /// Whether a text has directives: `%{ if … }` or `%{ for … }` round parts that may come or not.
  static func hasDirectives(_ content: Range<Int>, in scanner: HCLScanner, isString: Bool) -> Bool {
    let source = scanner.bytes[content]
    var index = content.lowerBound
    while index < content.upperBound {
      let byte = source[index]
      let next = index + 1 < content.upperBound ? source[index + 1] : 0
      if byte == ASCII.backslash, isString {
        index += 2
      } else if byte == ASCII.dollar || byte == ASCII.percent, next == byte {
        index += scanner.byte(index + 2) == ASCII.openBrace ? 3 : 1
      } else if byte == ASCII.percent, next == ASCII.openBrace {
        return true
      } else if byte == ASCII.dollar, next == ASCII.openBrace {
        index = scanner.endOfInterpolation(from: index, before: content.upperBound)
      } else {
        index += 1
      }
    }
    return false
  }

  private mutating func read(_ content: Range<Int>) {
    let source = scanner.bytes
    var index = content.lowerBound
    while index < content.upperBound {
      let start = index
      let byte = source[index]
      let next = index + 1 < content.upperBound ? source[index + 1] : 0
      if byte == ASCII.backslash, encoding == .hclString {
        let escape = HCLEscape.decoded(source[..<content.upperBound], at: index)
        index = escape.end
        append(escape.bytes, start..<index)
      } else if byte == ASCII.dollar || byte == ASCII.percent, next == byte,
        scanner.byte(index + 2) == ASCII.openBrace
      {
        index = min(index + 3, content.upperBound)
        append([byte, ASCII.openBrace], start..<index)
      } else if byte == ASCII.dollar || byte == ASCII.percent, next == ASCII.openBrace {
        index = scanner.endOfInterpolation(from: index, before: content.upperBound)
        append(Array(PlaceholderForm.dollarBraces.around(name(start..<index)).utf8), start..<index)
      } else {
        index += 1
        while index < content.upperBound,
          ![ASCII.dollar, ASCII.percent, ASCII.backslash].contains(source[index])
        { index += 1 }
        appendVerbatim(start..<index)
      }
    }
  }

  /// What is in an interpolation, if it is the name of something; `%{` begins a directive.
  private func name(_ interpolation: Range<Int>) -> String {
    if scanner.byte(interpolation.lowerBound) == ASCII.percent { return "" }
    let inside = scanner.text[interpolation].string.dropFirst(2).dropLast()
      .filter { $0 != " " && $0 != "~" }
    let isName = inside.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0))
    }
    return isName ? inside : ""
  }

  private mutating func append(_ text: [UInt8], _ range: Range<Int>) {
    let inner = bytes.count..<bytes.count + text.count
    bytes += text
    runs.append(SourceMap.Segment(inner: inner, outer: range, isVerbatim: false))
  }

  private mutating func appendVerbatim(_ range: Range<Int>) {
    let inner = bytes.count..<bytes.count + range.count
    bytes += scanner.bytes[range]
    runs.append(SourceMap.Segment(inner: inner, outer: range, isVerbatim: true))
  }
}
