import WMLintText

/// What is on a command line as curl takes it, `-u name:password` and `-b 'name=value'`, and
/// `Basic name password` and `Digest name password` as REST clients take it.
enum CommandCredential {
  private static let reach = 256
  private static let passwordOptions = ["-u", "-U", "--user", "--proxy-user"]

  /// Whether a part of a text is the value of such an option.
  static func isOne(_ value: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let start = value.lowerBound
    guard start > 0 else { return false }
    let before = bytes.extracting(max(0, start - reach)..<start - 1)
    switch bytes[start - 1] {
    case ASCII.space: return isBasic(before, name: lastWord(of: before))
    case ASCII.colon:
      let name = lastWord(of: before)
      return isBasic(before, name: name) || isPassword(before, name: name)
    case ASCII.equals: return isCookie(before)
    default: return false
    }
  }

  /// Whether an option is before the name that begins at an index and goes on to the end.
  private static func isPassword(_ text: Span<UInt8>, name: Int) -> Bool {
    // `-uname:password` is one word.
    if text.count - name >= 2, text[name] == ASCII.hyphen, text[name + 1] == ASCII.u {
      return true
    }
    var end = name
    while end > 0, isBoundary(text[end - 1]) { end -= 1 }
    // All of the options end with one of two letters.
    guard end > 0,
      text[end - 1] | ASCII.caseBit == ASCII.u || text[end - 1] == ASCII.r
    else { return false }
    for option in passwordOptions where isWord(option, in: text, before: end) { return true }
    return false
  }

  /// Whether `Basic` or `Digest` is before the name that begins at an index and goes on to the end.
  private static func isBasic(_ text: Span<UInt8>, name: Int) -> Bool {
    let end = name - 1
    guard name < text.count, end > 0, text[name - 1] != ASCII.lineFeed else { return false }
    // Few words end with these letters, whatever their case.
    switch text[end - 1] | ASCII.caseBit {
    case ASCII.c: return text.isWord("basic", at: end - 5..<end)
    case ASCII.t: return text.isWord("digest", at: end - 6..<end)
    default: return false
    }
  }

  /// Where the last word begins; the end if there is none.
  private static func lastWord(of text: Span<UInt8>) -> Int {
    var start = text.count
    while start > 0, !isBoundary(text[start - 1]) { start -= 1 }
    return start
  }

  /// Whether names and values of cookies are at the end, and `-b` before them.
  private static func isCookie(_ text: Span<UInt8>) -> Bool {
    var end = text.count
    var quotes = 0
    while end > 0, text[end - 1] != ASCII.lineFeed, quotes < 2 {
      let byte = text[end - 1]
      if byte == ASCII.b, isWord("-b", in: text, before: end) { return true }
      // Another option ends what `-b` could hold.
      if byte == ASCII.hyphen, end > 1, text[end - 2] == ASCII.space { return false }
      if byte == ASCII.quote || byte == ASCII.apostrophe { quotes += 1 }
      end -= 1
    }
    return false
  }

  /// Whether a word is before an index and is not the end of another.
  private static func isWord(_ word: String, in text: Span<UInt8>, before end: Int) -> Bool {
    let start = end - word.utf8.count
    return text.isText(word, at: start..<end) && (start == 0 || isBoundary(text[start - 1]))
  }

  /// Whether a byte is between the words of a command line: a blank, a quote, a backslash.
  private static func isBoundary(_ byte: UInt8) -> Bool {
    byte <= ASCII.space || byte == ASCII.quote || byte == ASCII.apostrophe
      || byte == ASCII.backslash
  }
}
