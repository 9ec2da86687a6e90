import WMLintJSON
import WMLintText

/// The basic moves of the cursor.
extension ShapeMatcher {
  /// Reads a key that is not empty, and the colon behind it.
  @inline(__always)
  mutating func key(_ scanner: borrowing Scanner) -> Range<Int>? {
    skipBlanks(scanner)
    guard let key = text(scanner, withEscapes: false), !key.isEmpty, isHarmless(key, scanner)
    else { return nil }
    skipBlanks(scanner)
    guard scanner[offset] == ASCII.colon else { return nil }
    offset &+= 1
    return key
  }

  /// Whether a text is too short for a credential, or is known to hold none.
  @inline(__always)
  mutating func isHarmless(_ text: Range<Int>, _ scanner: borrowing Scanner) -> Bool {
    text.count < CredentialJudge.shortest || isJudgedHarmless(text, scanner)
  }

  private mutating func isJudgedHarmless(
    _ text: Range<Int>, _ scanner: borrowing Scanner
  ) -> Bool {
    judge.isHarmless(bytes, text) {
      if let isPlain { return isPlain }
      let end = blanks == .withinLine ? scanner.endOfLine(from: text.upperBound) : scanner.end
      let found = judge.isPlain(bytes, start..<end)
      isPlain = found
      return found
    }
  }

  /// Goes behind a word if it is here.
  @inline(__always)
  mutating func take(_ word: StaticString, _ scanner: borrowing Scanner) -> Bool {
    guard scanner.holds(word, at: offset) else { return false }
    offset &+= word.utf8CodeUnitCount
    return true
  }

  @inline(__always)
  mutating func skipBlanks(_ scanner: borrowing Scanner) {
    offset = endOfBlanks(from: offset, scanner)
  }

  @inline(__always)
  func endOfBlanks(from start: Int, _ scanner: borrowing Scanner) -> Int {
    var index = start
    while index < scanner.end {
      let byte = scanner[index]
      if byte > ASCII.space { break }
      guard
        byte == ASCII.space || byte == ASCII.tab || byte == ASCII.carriageReturn
          || byte == ASCII.lineFeed && blanks == .anywhere
      else { break }
      index &+= 1
    }
    return index
  }

  /// Goes behind the container that begins here, whatever is in it; whoever reads it later sees whether it
  /// is JSON.
  mutating func skipContainer(_ scanner: borrowing Scanner) -> Bool {
    var depth = 0
    repeat {
      switch scanner[offset] {
      case ASCII.openBrace, ASCII.openBracket: depth &+= 1
      case ASCII.closeBrace, ASCII.closeBracket: depth &-= 1
      case ASCII.quote:
        guard text(scanner, withEscapes: true) != nil else { return false }
        continue
      default: guard depth > 0, !isAtEnd(scanner) else { return false }
      }
      offset &+= 1
    } while depth > 0
    return true
  }

  /// Whether the text, or its line, ends here.
  func isAtEnd(_ scanner: borrowing Scanner) -> Bool {
    offset >= scanner.end || blanks == .withinLine && scanner[offset] == ASCII.lineFeed
  }
}
