import WMLintText

/// The places of a text that arguments fill.
enum CodeFormat {
  struct Specifier {
    let range: Range<Int>

    /// The character itself, which is written twice.
    var literal: UInt8?

    /// The place of the argument in their order.
    var position: Int?

    /// The name of the argument; empty where it has none.
    var name = ""

    /// The argument that fills it.
    func argument(in arguments: [Range<Int>], _ code: Code) -> Range<Int>? {
      if let position { return arguments.indices.contains(position) ? arguments[position] : nil }
      return arguments.first { code.isWord($0.lowerBound, name) && $0.count > 2 }
    }
  }

  /// The elements of a list that is the only argument.
  static func spread(_ arguments: [Range<Int>], in code: Code) -> [Range<Int>] {
    guard arguments.count == 1, let last = arguments[0].last,
      code.isSymbol(last, "}") || code.isSymbol(last, "]"), code.partners[last] < last
    else { return arguments }
    return code.elements(in: code.partners[last] + 1..<last)
  }

  /// The places in a text: `%s` and the like if there are any, else `{}`.
  static func specifiers(in text: MappedText) -> [Specifier] {
    let percent = percentSpecifiers(in: text)
    return percent.contains { $0.literal == nil } ? percent : braceSpecifiers(in: text)
  }

  private static func percentSpecifiers(in text: MappedText) -> [Specifier] {
    var specifiers: [Specifier] = []
    var count = 0
    var index = text.range.lowerBound
    let end = text.range.upperBound
    while index < end {
      let start = index
      index += 1
      guard text.storage[start] == ASCII.percent, index < end else { continue }
      if text.storage[index] == ASCII.percent {
        index += 1
        specifiers.append(Specifier(range: start..<index, literal: ASCII.percent))
        continue
      }
      var name = ""
      if text.storage[index] == ASCII.openParenthesis,
        let close = text.storage[index..<min(end, index + 64)].firstIndex(
          of: ASCII.closeParenthesis)
      {
        name = String(decoding: text.storage[index + 1..<close], as: UTF8.self)
        index = close + 1
      }
      let flags = text.storage[index..<end].prefix { "0123456789.-+#$[]".utf8.contains($0) }
      let letter = flags.endIndex
      guard letter < end, "sdvqxi@".utf8.contains(text.storage[letter]) else { continue }
      index = letter + 1
      if name.isEmpty {
        specifiers.append(Specifier(range: start..<index, position: position(flags) ?? count))
        count += 1
      } else {
        specifiers.append(Specifier(range: start..<index, name: name))
      }
    }
    return specifiers
  }

  /// The place of an argument that is named by its number: `%1$s`, or `%[1]s` of Go.
  private static func position(_ flags: ArraySlice<UInt8>) -> Int? {
    guard flags.last == ASCII.dollar || flags.last == ASCII.closeBracket else { return nil }
    let digits = flags.dropLast().drop { $0 == ASCII.openBracket }
    return Int(String(decoding: digits, as: UTF8.self)).map { $0 &- 1 }
  }

  private static func braceSpecifiers(in text: MappedText) -> [Specifier] {
    var specifiers: [Specifier] = []
    var count = 0
    var index = text.range.lowerBound
    let end = text.range.upperBound
    while index < end {
      let start = index
      let byte = text.storage[start]
      index += 1
      guard byte == ASCII.openBrace || byte == ASCII.closeBrace, index < end else { continue }
      if text.storage[index] == byte {
        index += 1
        specifiers.append(Specifier(range: start..<index, literal: byte))
        continue
      }
      guard byte == ASCII.openBrace,
        let close = text.storage[index..<min(end, index + 64)].firstIndex(of: ASCII.closeBrace)
      else { continue }
      let inside = text.storage[index..<close].prefix { CodeLexer.isNamePart($0) }
      let name = String(decoding: inside, as: UTF8.self)
      index = close + 1
      if name.isEmpty {
        specifiers.append(Specifier(range: start..<index, position: count))
        count += 1
      } else if let position = Int(name) {
        specifiers.append(Specifier(range: start..<index, position: position))
      } else {
        specifiers.append(Specifier(range: start..<index, name: name))
      }
    }
    return specifiers
  }
}
