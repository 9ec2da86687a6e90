import WMLintJSON
import WMLintText

/// What can be known of an expression of HCL without running anything.
enum HCLValue {
  /// A string or a here-document.
  case text(MappedText)
  /// The JSON that `jsonencode` makes of an object.
  case json(MappedText)
  case unknown

  init(_ expression: Range<Int>, in scanner: HCLScanner) {
    let start = expression.lowerBound
    if let text = Self.template(expression, in: scanner) {
      self = .text(text)
    } else if scanner.text[expression].starts(with: "jsonencode(") {
      let argument = start + "jsonencode(".utf8.count
      self = HCLJSON.text(from: argument, in: scanner).map(HCLValue.json) ?? .unknown
    } else {
      self = .unknown
    }
  }

  /// The text, whichever way it is written.
  var text: MappedText? {
    switch self {
    case .text(let text), .json(let text): text
    case .unknown: nil
    }
  }

  /// The text of an expression that is one string or one here-document.
  private static func template(_ expression: Range<Int>, in scanner: HCLScanner) -> MappedText? {
    let start = expression.lowerBound
    if scanner.byte(start) == ASCII.quote {
      let end = scanner.endOfString(from: start)
      guard end == expression.upperBound else { return nil }
      let isClosed = end - start > 1 && scanner.bytes[end - 1] == ASCII.quote
      return HCLTemplate.decoded(
        start + 1..<(isClosed ? end - 1 : end), in: scanner, isString: true)
    }
    guard let delimiter = scanner.delimiter(at: start) else { return nil }
    return HCLTemplate.decoded(scanner.document(delimiter).content, in: scanner, isString: false)
  }
}
