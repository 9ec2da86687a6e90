import WMLintRequests
import WMLintText

/// Evaluates an expression to a text, with a placeholder for each unknown part.
struct StringEvaluator {
  /// How an unknown part is written.
  enum Blank {
    /// `{name}`, as in URLs.
    case braces
    /// `${name}`, as in bodies, where braces are an object.
    case dollar

    var form: PlaceholderForm {
      switch self {
      case .braces: .braces
      case .dollar: .dollarBraces
      }
    }
  }

  /// The text of an expression.
  struct Text {
    let text: MappedText

    /// Whether a segment of the literal itself is a placeholder, as in routes and in templates.
    let isTemplate: Bool

    /// Whether a function of the program's own makes something of it, which may be a whole request.
    var isMade = false

    /// The parts of it that are empty: how many bytes are after each, and where it is set.
    var emptyValues: [(behind: Int, place: SourceRange)] = []
  }

  /// The deepest nesting of expressions and constants that is followed.
  private static let deepest = 8

  /// The longest body and the longest URL that are built, in bytes: each use of a constant copies
  /// its text.
  private static let longestBody = 1 << 16
  private static let longestURL = 1 << 12

  /// The most expressions that are examined for one text: a constant that others are made of is
  /// read at each use.
  private static let mostInBody = 1 << 13
  private static let mostInURL = 1 << 9

  /// How many more may be looked at. A class, so that all parts of an expression count together.
  private final class Allowance {
    var left: Int

    init(of blank: Blank) { left = blank == .braces ? mostInURL : mostInBody }
  }

  let code: Code
  let names: Bindings
  let blank: Blank

  /// The parameters of the function that is looked into, in their order.
  var parameters: [ArraySlice<UInt8>] = []

  /// How many bytes the values of constants may still come to: a long one may be used often.
  private var budget: Int
  private let allowance: Allowance
  var joined: TextBuilder
  var holdsLiteral = false
  var isTemplate = false
  var isMade = false
  var isTooLong = false

  /// The parts that are empty, by the bytes before them.
  private var emptyValues: [(offset: Int, place: SourceRange)] = []

  var longest: Int { blank == .braces ? Self.longestURL : Self.longestBody }

  init(_ code: Code, _ names: Bindings, _ blank: Blank) {
    self.init(code, names, blank, Allowance(of: blank))
  }

  private init(_ code: Code, _ names: Bindings, _ blank: Blank, _ allowance: Allowance) {
    self.allowance = allowance
    self.code = code
    self.names = names
    self.blank = blank
    budget = blank == .braces ? Self.longestURL : Self.longestBody
    joined = TextBuilder(in: code.text.map.source)
  }

  /// The text of an expression; `nil` if no part of it is known.
  static func text(
    of range: Range<Int>, in code: Code, _ names: Bindings, _ blank: Blank
  ) -> Text? {
    var reader = StringEvaluator(code, names, blank)
    reader.append(range, depth: 0)
    guard reader.holdsLiteral, !reader.isTooLong else { return nil }
    let text = reader.joined.text
    return Text(
      text: text, isTemplate: reader.isTemplate, isMade: reader.isMade,
      emptyValues: reader.emptyValues.map { (text.range.count - $0.offset, $0.place) })
  }

  /// Another evaluator for a part of the same expression.
  var part: StringEvaluator {
    var part = StringEvaluator(code, names, blank, allowance)
    part.parameters = parameters
    return part
  }

  /// Appends the value of an expression, and notes where it is empty.
  mutating func append(_ whole: Range<Int>, depth: Int) {
    let start = joined.count
    appendValue(whole, depth: depth)
    let isKnown = joined.count > start || emptyValues.contains { $0.offset == start }
    if blank == .braces, !isKnown, !isTooLong {
      emptyValues.append((start, code.place(of: whole)))
    }
  }

  private mutating func appendValue(_ whole: Range<Int>, depth: Int) {
    let range = CodeExpression.core(of: whole, in: code)
    guard let first = range.first, depth < Self.deepest, !isTooLong else {
      return appendBlank(whole)
    }
    allowance.left -= 1
    if allowance.left < 0 { return isTooLong = true }
    if let sign = CodeExpression.formatSign(in: range, code) {
      let arguments = CodeExpression.operands(of: sign + 1..<range.upperBound, in: code)
      let start = code.isSymbol(sign, "-") ? sign + 2 : sign + 1
      let formatted = start < range.upperBound ? arguments : []
      return appendFormat(range.lowerBound..<sign, formatted, whole, depth)
    }
    guard let operands = CodeExpression.joined(range, in: code) else { return appendBlank(whole) }
    if operands.count > 1 {
      for operand in operands { append(operand, depth: depth + 1) }
    } else if code.isText(first) {
      appendTexts(range, whole, depth)
    } else if blank == .braces, let builder = builder(of: range) {
      append(builder, depth: depth + 1)
    } else if blank == .braces, let made = madeURL(range) {
      append(made, whole, depth)
    } else if isCall(range), names.valueOfConstant(range) == nil {
      appendCall(range, whole, depth)
    } else {
      appendName(range, whole, depth)
    }
  }

  /// Whether an expression ends with the arguments of a call.
  private func isCall(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    return code.isSymbol(last, ")") && range.dropLast().contains(code.partners[last])
  }

  /// One text or several side by side, perhaps with arguments that fill it.
  private mutating func appendTexts(_ range: Range<Int>, _ whole: Range<Int>, _ depth: Int) {
    let behind = code.next(range.lowerBound)
    if behind == range.upperBound { return appendText(range, depth) }
    if isCall(range) {
      let open = code.partners[range.upperBound - 1]
      let name = code.wordBefore(open).lowercased()
      if blank == .braces, let call = CodeCall(at: open, in: code),
        let joined = joinedURL(call, in: range)
      {
        return append(joined, whole, depth)
      }
      guard code.isMemberOperator(open - 2), name == "format" || name == "formatted",
        open - 2 > range.lowerBound
      else { return appendBlank(whole) }
      let arguments = code.elements(in: open + 1..<range.upperBound - 1)
      return appendFormat(range.lowerBound..<open - 2, arguments, whole, depth, by: "")
    }
    var index = range.lowerBound
    while index < range.upperBound, code.isText(index) {
      appendText(index..<code.next(index), depth)
      index = code.next(index)
    }
    if index < range.upperBound { appendBlank(index..<range.upperBound) }
  }

  /// The parts of a text, and the values of the expressions between them.
  private mutating func appendText(_ range: Range<Int>, _ depth: Int) {
    holdsLiteral = true
    var index = range.lowerBound
    while index < range.upperBound {
      appendPart(index)
      let start = index + 1
      index = start
      while index < range.upperBound, !isLaterPart(index) { index = code.next(index) }
      if start < min(index, range.upperBound) { append(start..<index, depth: depth + 1) }
    }
  }

  private func isLaterPart(_ index: Int) -> Bool {
    code.isText(index) && !code.tokens[index].opensText
  }

  var hasHost: Bool { joined.text.bytes.starts(with: "http".utf8) }

  mutating func take(_ part: StringEvaluator, at site: SourceRange?) {
    let text = part.joined.text
    budget -= text.range.count
    if budget < 0 || part.isTooLong || joined.count > longest {
      isTooLong = true
      return
    }
    emptyValues += part.emptyValues.map { (joined.count + $0.offset, $0.place) }
    if let site { joined.append(text, at: site) } else { joined.append(text) }
    holdsLiteral = true
    isTemplate = isTemplate || part.isTemplate
    isMade = isMade || part.isMade
  }
}
