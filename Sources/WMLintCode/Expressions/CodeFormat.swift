import WMLintText

/// The places of a format string that arguments fill.
enum CodeFormat {
  struct Specifier {
    let range: Range<Int>

    /// The plain character, which is written twice.
    var literal: UInt8?

    /// The place of the argument in their order.
    var position: Int?

    /// The name of the argument; empty where it has none.
    var name = ""

    /// Whether the argument is put there as it is, neither quoted nor filled up nor cut off.
    var isPlain = true

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

  /// The places in a text that a sign before its values fills, or a call.
  static func specifiers(
    in text: MappedText, filledBy call: String?, _ language: Language
  ) -> [Specifier] {
    let form = call.map { self.form(filledBy: $0, language) } ?? language.formatSign.map(Form.init)
    switch form {
    case .percent: return percentSpecifiers(in: text, language)
    case .braces: return braceSpecifiers(in: text)
    case nil:
      let percent = percentSpecifiers(in: text, language)
      return percent.contains { $0.literal == nil } ? percent : braceSpecifiers(in: text)
    }
  }

  /// How the places are written.
  private enum Form {
    /// `%s` and the like.
    case percent
    /// `{}`, `{0}` and `{name}`.
    case braces

    init(_ sign: Language.FormatSign) { self = sign == .percent ? .percent : .braces }
  }

  /// The form that a function takes; `nil` where it may be either.
  private static func form(filledBy call: String, _ language: Language) -> Form? {
    if language.dialect == .python { return .braces }
    switch language.objects {
    case .apex, .cSharp, .powerShell: return .braces
    case .java where call == "MessageFormat": return .braces
    case .go, .java, .kotlin, .php, .ruby, .swift: return .percent
    case nil: return nil
    }
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
