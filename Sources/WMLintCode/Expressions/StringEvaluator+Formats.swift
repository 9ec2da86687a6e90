import WMLintText

/// Texts with places that arguments fill.
extension StringEvaluator {
  /// Appends a text with the values of what fills it, by a function of a type or by a sign.
  mutating func appendFormat(
    _ format: Range<Int>, _ arguments: [Range<Int>], _ whole: Range<Int>, _ depth: Int,
    by call: String? = nil
  ) {
    var part = part
    part.append(format, depth: depth + 1)
    guard part.holdsLiteral, !part.isTooLong else { return appendBlank(whole) }
    holdsLiteral = true
    let text = part.joined.text
    let arguments = CodeFormat.spread(arguments, in: code)
    var copied = text.range.lowerBound
    for specifier in CodeFormat.specifiers(in: text, filledBy: call, code.language) {
      joined.append(text[copied..<specifier.range.lowerBound])
      copied = specifier.range.upperBound
      if let literal = specifier.literal {
        joined.append([literal], standingFor: text[specifier.range].place)
      } else if let argument = specifier.argument(in: arguments, code) {
        let value = CodeExpression.valueOfArgument(argument, in: code)
        if specifier.isPlain { append(value, depth: depth + 1) } else { appendBlank(value) }
      } else {
        appendBlank(specifier.name, standingFor: text[specifier.range].place)
      }
    }
    joined.append(text[copied..<text.range.upperBound])
  }
}
