import WMLintJSON
import WMLintText

/// What can be known of an expression of HCL without running anything.
enum HCLValue {
  /// A string or a here-document.
  case text(MappedText)
  /// The JSON that `jsonencode` makes of an object.
  case json(MappedText)
  /// The name of a file that cannot be opened.
  case unread(MappedText)
  case unknown

  /// Reads an expression, and the file that it names.
  init(
    _ expression: Range<Int>, in scanner: HCLScanner,
    beside companions: CompanionFiles = CompanionFiles()
  ) {
    let start = expression.lowerBound
    if let text = Self.template(expression, in: scanner) {
      self = .text(text)
    } else if scanner.text[expression].starts(with: "jsonencode(") {
      let argument = start + "jsonencode(".utf8.count
      self = HCLJSON.text(from: argument, in: scanner).map(HCLValue.json) ?? .unknown
    } else {
      self = HCLFileCall(expression, in: scanner, beside: companions)?.content ?? .unknown
    }
  }

  /// The text, whichever way it is written.
  var text: MappedText? {
    switch self {
    case .text(let text), .json(let text): text
    case .unread, .unknown: nil
    }
  }

  /// Whether an expression is a text with directives, so that what it comes to depends on variables.
  static func hasDirectives(_ expression: Range<Int>, in scanner: HCLScanner) -> Bool {
    content(of: expression, in: scanner).map { content in
      HCLTemplate.hasDirectives(content.range, in: scanner, isString: content.isString)
    } ?? false
  }

  /// The text of an expression that is one string or one here-document.
  private static func template(_ expression: Range<Int>, in scanner: HCLScanner) -> MappedText? {
    content(of: expression, in: scanner).map { content in
      HCLTemplate.decoded(content.range, in: scanner, isString: content.isString)
    }
  }

  /// What is inside an expression that is one string or one here-document.
  private static func content(
    of expression: Range<Int>, in scanner: HCLScanner
  ) -> (range: Range<Int>, isString: Bool)? {
    let start = expression.lowerBound
    if scanner.byte(start) == ASCII.quote {
      let end = scanner.endOfString(from: start)
      guard end == expression.upperBound else { return nil }
      let isClosed = end - start > 1 && scanner.bytes[end - 1] == ASCII.quote
      return (start + 1..<(isClosed ? end - 1 : end), isString: true)
    }
    guard let delimiter = scanner.delimiter(at: start) else { return nil }
    return (scanner.document(delimiter).content, isString: false)
  }
}
