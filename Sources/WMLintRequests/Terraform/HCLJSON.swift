import WMLintText

/// Writes an object of HCL as the JSON that `jsonencode` makes of it; what only Terraform can know
/// becomes a placeholder.
struct HCLJSON {
  private static let deepest = 64
  private let scanner: HCLScanner
  private let brackets: HCLBrackets
  private var result: TextBuilder
  private var offset: Int

  private init(_ scanner: HCLScanner, from start: Int) {
    self.scanner = scanner
    brackets = HCLBrackets(from: start, in: scanner)
    offset = start
    result = TextBuilder(in: scanner.text.map.source)
  }

  /// The JSON of the value that begins at an index; `nil` if that is not an object or list.
  static func text(from start: Int, in scanner: HCLScanner) -> MappedText? {
    let first = scanner.endOfBlanks(from: start, overLines: true)
    guard scanner.byte(first) == ASCII.openBrace || scanner.byte(first) == ASCII.openBracket else {
      return nil
    }
    var json = HCLJSON(scanner, from: first)
    json.writeValue(depth: 0)
    return json.result.text
  }

  private mutating func writeValue(depth: Int) {
    let start = offset
    if depth < Self.deepest, let end = endOfContainer(at: start) {
      writeContainer(isObject: scanner.byte(start) == ASCII.openBrace, depth: depth)
      offset = end
      return
    }
    offset = scanner.endOfExpression(from: start)
    let whole = scanner.text[start..<offset]
    if scanner.byte(start) == ASCII.quote, scanner.endOfString(from: start) == offset {
      writeString(whole)
    } else if let integer = Self.normalisedInteger(whole) {
      result.append(String(integer).utf8, standingFor: whole.place)
    } else if Self.isPlain(whole) {
      result.append(whole, encoding: .hclTemplate)
    } else {
      result.append(
        PlaceholderForm.dollarBraces.around(Self.name(whole)).utf8, standingFor: whole.place)
    }
  }

  /// The index behind an object or a list that is all of an expression, as `[for …]` and `{…}["a"]`
  /// are not; one that is not closed ends with the text.
  private func endOfContainer(at start: Int) -> Int? {
    guard scanner.byte(start) == ASCII.openBrace || scanner.byte(start) == ASCII.openBracket else {
      return nil
    }
    let inside = scanner.endOfBlanks(from: start + 1, overLines: true)
    if scanner.text[inside..<scanner.endOfName(from: inside)].equals("for") { return nil }
    guard let end = brackets.end(of: start) else { return scanner.end }
    let behind = scanner.byte(scanner.endOfBlanks(from: end, overLines: false))
    return [
      0, ASCII.lineFeed, ASCII.closeParenthesis, ASCII.comma, ASCII.closeBracket, ASCII.closeBrace,
    ].contains(behind) ? end : nil
  }

  private mutating func writeContainer(isObject: Bool, depth: Int) {
    let close: UInt8 = isObject ? ASCII.closeBrace : ASCII.closeBracket
    result.append(scanner.text[offset..<offset + 1])
    offset += 1
    var isFirst = true
    while true {
      offset = scanner.endOfBlanks(from: offset, overLines: true)
      if scanner.byte(offset) == ASCII.comma {
        offset += 1
        continue
      }
      guard offset < scanner.end, scanner.byte(offset) != close else { break }
      let start = offset
      if !isFirst { result.append(",".utf8, standingFor: scanner.text[start..<start].place) }
      isFirst = false
      if isObject { writeKey() }
      writeValue(depth: depth + 1)
      // A bracket of the other kind ends nothing here.
      if offset == start { offset += 1 }
    }
    result.append([close], standingFor: scanner.text[offset..<min(offset + 1, scanner.end)].place)
    offset = min(offset + 1, scanner.end)
  }

  private mutating func writeKey() {
    let start = offset
    if scanner.byte(start) == ASCII.quote {
      offset = scanner.endOfString(from: start)
      writeString(scanner.text[start..<offset])
    } else {
      offset = scanner.endOfName(from: start)
      if offset == start {
        offset = endOfKeyExpression(from: start)
        result.append(
          PlaceholderForm.dollarBraces.around("").utf8,
          standingFor: scanner.text[start..<offset].place)
      } else {
        result.append("\"".utf8, standingFor: scanner.text[start..<start].place)
        result.append(scanner.text[start..<offset], encoding: .hclTemplate)
        result.append("\"".utf8, standingFor: scanner.text[offset..<offset].place)
      }
    }
    offset = scanner.endOfBlanks(from: offset, overLines: false)
    let sign = offset
    if scanner.byte(sign) == ASCII.equals || scanner.byte(sign) == ASCII.colon { offset += 1 }
    result.append(":".utf8, standingFor: scanner.text[sign..<offset].place)
    offset = scanner.endOfBlanks(from: offset, overLines: false)
  }

  /// The index behind `(expression)`.
  private func endOfKeyExpression(from start: Int) -> Int {
    guard scanner.byte(start) == ASCII.openParenthesis else { return start + 1 }
    let last = scanner.endOfExpression(from: start + 1)
    return min(scanner.endOfBlanks(from: last, overLines: true) + 1, scanner.end)
  }

  private mutating func writeString(_ string: MappedText) {
    let inside = string.bytes.dropFirst().dropLast()
    let isSame = inside.allSatisfy {
      $0 >= ASCII.space && $0 != ASCII.backslash && $0 != ASCII.dollar && $0 != ASCII.percent
    }
    if isSame, string.bytes.last == ASCII.quote, string.range.count > 1 {
      return result.append(string, encoding: .hclTemplate)
    }
    let lower = string.range.lowerBound + 1
    let text = HCLTemplate.decoded(
      lower..<max(lower, string.range.upperBound - 1), in: scanner, isString: true)
    let quoted = SourceMap.Encoding.jsonString.encode(text.string) ?? ""
    result.append("\"\(quoted)\"".utf8, standingFor: string.place)
  }

  /// The integer that Terraform writes for a number with a fraction, an exponent or a leading zero.
  private static func normalisedInteger(_ expression: MappedText) -> Int64? {
    guard isPlain(expression), expression.range.count < 32,
      expression.bytes.contains(where: {
        $0 == ASCII.dot || $0 | ASCII.caseBit == ASCII.e
      })
        || expression.bytes.first == ASCII.zero
    else { return nil }
    return Double(expression.string).flatMap(Int64.init(exactly:))
  }

  /// Whether an expression is a number, `true`, `false` or `null`.
  private static func isPlain(_ expression: MappedText) -> Bool {
    if ["true", "false", "null"].contains(where: expression.equals) { return true }
    let digits =
      expression.bytes.first == ASCII.hyphen ? expression.bytes.dropFirst() : expression.bytes
    guard let first = digits.first, ASCII.isDigit(first) else { return false }
    return digits.allSatisfy { byte in
      switch byte {
      case ASCII.plus, ASCII.hyphen, ASCII.dot, ASCII.digits, ASCII.capitalE, ASCII.e:
        true
      default: false
      }
    }
  }

  /// The expression, if it is the name of something: `var.level`.
  private static func name(_ expression: MappedText) -> String {
    expression.bytes.allSatisfy { HCLScanner.isName($0) || $0 == ASCII.dot }
      ? expression.string : ""
  }
}
