package import WMLintText

/// A name of an input that a template of a data action does not write as one, so that it is sent as it
/// stands: `{input.x}`, `${{input.x}}`, `${input.x`, `${x}`.
package struct VelocityMistake: Sendable {
  package enum Kind: Sendable {
    case noDollar, doubledBraces, unclosed
    /// `input.` is missing before the name of an input.
    case noInput
  }

  package let kind: Kind

  /// What is written.
  package let text: MappedText

  /// What was meant.
  package let meant: String

  /// The mistakes in a text in their order.
  ///
  /// - Parameters:
  ///   - text: The template.
  ///   - inputs: The names of the inputs there are; empty where they are not known.
  /// - Returns: What is wrong in it.
  static func all(in text: MappedText, inputs: Set<String>) -> [VelocityMistake] {
    var found: [VelocityMistake] = []
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      guard text.storage[index] == ASCII.openBrace,
        let mistake = mistake(behind: index, in: text, inputs)
      else {
        index += 1
        continue
      }
      found.append(mistake)
      index = mistake.text.range.upperBound
    }
    return found
  }

  /// The text with what was meant in the place of its mistakes.
  static func mended(_ text: MappedText, _ mistakes: [VelocityMistake]) -> MappedText {
    if mistakes.isEmpty { return text }
    var mended = TextBuilder(in: text.map.source)
    var copied = text.range.lowerBound
    for mistake in mistakes {
      mended.append(text[copied..<mistake.text.range.lowerBound])
      mended.append(mistake.meant.utf8, standingFor: mistake.text.place)
      copied = mistake.text.range.upperBound
    }
    mended.append(text[copied..<text.range.upperBound])
    return mended.text
  }

  /// The mistake whose first brace is at an index.
  private static func mistake(
    behind brace: Int, in text: MappedText, _ inputs: Set<String>
  ) -> VelocityMistake? {
    func byte(_ index: Int) -> UInt8 { text.range.contains(index) ? text.storage[index] : 0 }
    var start = brace
    if byte(start - 1) == ASCII.exclamationMark, byte(start - 2) == ASCII.dollar { start -= 1 }
    let hasDollar = byte(start - 1) == ASCII.dollar
    start = hasDollar ? start - 1 : brace
    // Other templates have other signs before their braces.
    if !hasDollar, [ASCII.hash, ASCII.at, ASCII.percent].contains(byte(brace - 1)) { return nil }
    var name = brace + 1
    let isDoubled = byte(name) == ASCII.openBrace
    if isDoubled { name += 1 }
    let isInput = text.storage[name..<text.range.upperBound].starts(with: "input.".utf8)
    let first = isInput ? name + "input.".utf8.count : name
    var end = first
    while isPart(byte(end)) || byte(end) == ASCII.dot && isPart(byte(end + 1)) { end += 1 }
    guard end > first else { return nil }
    let isClosed = byte(end) == ASCII.closeBrace
    let known = text[first..<end].string
    func made(_ kind: Kind, to end: Int) -> VelocityMistake {
      VelocityMistake(kind: kind, text: text[start..<end], meant: "${input.\(known)}")
    }
    guard isInput else {
      guard hasDollar, isClosed, !isDoubled, inputs.contains(known),
        // What Terraform itself fills in may be all of it.
        text[start..<brace + 1].place.bytes.count <= brace + 2 - start
      else { return nil }
      return made(.noInput, to: end + 1)
    }
    if isDoubled {
      guard isClosed, byte(end + 1) == ASCII.closeBrace else { return nil }
      return made(.doubledBraces, to: end + 2)
    }
    if !hasDollar { return isClosed ? made(.noDollar, to: end + 1) : nil }
    // A method may be called, an element taken, and another value given.
    let goesOn: [UInt8] = [
      ASCII.openParenthesis, ASCII.openBracket, ASCII.dot, ASCII.space, ASCII.bar,
    ]
    return isClosed || goesOn.contains(byte(end)) ? nil : made(.unclosed, to: end)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.underscore
      || byte == ASCII.hyphen
  }
}
