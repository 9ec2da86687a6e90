import WMLintDiagnostics
import WMLintJSON
import WMLintText

/// The changes that make JSON of what is nearly JSON.
enum SyntaxFix {
  /// The change that repairs a problem; safe where the text can have meant nothing else.
  static func of(_ problem: SyntaxProblem, in document: Document) -> Fix? {
    let text = document.piece(problem.range)
    switch problem.kind {
    case .trailingComma: return Fix("remove the comma", isSafe: true, replacing: [(text, "")])
    case .surplusComma: return Fix("remove the comma", isSafe: false, replacing: [(text, "")])
    case .missingComma: return Fix("write a comma", isSafe: false, replacing: [(text, ",")])
    case .byteOrderMark:
      return Fix("remove the byte order mark", isSafe: true, replacing: [(text, "")])
    case .wrongCase(let word): return Fix("write \(word)", isSafe: true, replacing: [(text, word)])
    case .unquotedKey:
      guard isName(problem.range, in: document) else { return nil }
      return Fix("write the quotes", isSafe: true, replacing: [(text, "\"\(text.string)\"")])
    case .singleQuotes: return quotes(round: problem.range, width: 1, in: document)
    case .curlyQuotes: return quotes(round: problem.range, width: 3, in: document)
    case .controlCharacter: return escapes(from: problem.range.lowerBound, in: document)
    case .comment:
      let whole = document.piece(comment(problem.range, in: document.bytes))
      return Fix("remove the comment", isSafe: false, replacing: [(whole, "")])
    default: return nil
    }
  }

  /// Whether a text is a name that a colon follows; else it may be no key at all.
  private static func isName(_ range: Range<Int>, in document: Document) -> Bool {
    let end = max(range.upperBound, document.extent.upperBound)
    let behind = document.bytes[range.upperBound..<end]
    return document.bytes[range].allSatisfy {
      ASCII.isLetter($0) || ASCII.isDigit($0) || !ASCII.contains($0)
        || $0 == ASCII.underscore || $0 == ASCII.dollar || $0 == ASCII.hyphen
    } && behind.first { $0 > ASCII.space } == ASCII.colon
  }

  /// Straight double quotes in the place of others, round a text that needs no escapes.
  private static func quotes(round range: Range<Int>, width: Int, in document: Document) -> Fix? {
    guard range.count >= 2 * width else { return nil }
    let opening = range.prefix(width)
    let closing = range.suffix(width)
    let content = document.bytes[opening.upperBound..<closing.lowerBound]
    guard content.allSatisfy({ $0 >= ASCII.space && $0 != ASCII.quote && $0 != ASCII.backslash })
    else { return nil }
    return Fix(
      "write double quotes", isSafe: true,
      replacing: [(document.piece(opening), "\""), (document.piece(closing), "\"")])
  }

  /// Escapes in the place of a control character and of those after it in the same string.
  private static func escapes(from start: Int, in document: Document) -> Fix? {
    let bytes = document.bytes
    // A string that begins before a line end is known to go on behind it; of one that holds another
    // control character this is not known, so that the fix ends with the line.
    let goesOn = bytes[start] == ASCII.lineFeed || bytes[start] == ASCII.carriageReturn
    var replacements: [(MappedText, with: String)] = []
    var index = start
    // Text that does not belong to it may follow.
    let end = document.extent.upperBound
    while index < end, bytes[index] != ASCII.quote {
      if bytes[index] < ASCII.space {
        if !goesOn, bytes[index] == ASCII.lineFeed || bytes[index] == ASCII.carriageReturn { break }
        let place = document.piece(index..<index + 1)
        replacements.append((place, SyntaxWords.escape(bytes[index])))
      }
      index += bytes[index] == ASCII.backslash ? 2 : 1
    }
    return Fix("write escapes", isSafe: true, replacing: replacements)
  }

  /// A comment with the blanks before it, and with its line where nothing else is there.
  private static func comment(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var lower = range.lowerBound
    while lower > 0, bytes[lower - 1] == ASCII.space || bytes[lower - 1] == ASCII.tab { lower -= 1 }
    var upper = range.upperBound
    if upper < bytes.count, bytes[upper] == ASCII.carriageReturn { upper += 1 }
    guard upper == bytes.count || bytes[upper] == ASCII.lineFeed else { return range }
    if lower == 0 || bytes[lower - 1] == ASCII.lineFeed {
      return lower..<min(upper + 1, bytes.count)
    }
    return lower..<range.upperBound
  }
}
