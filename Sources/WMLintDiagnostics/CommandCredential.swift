/// What stands on a command line as curl takes it, `-u name:password` and `-b 'name=value'`, and
/// `Basic name password` as REST clients take it.
enum CommandCredential {
  private static let reach = 256
  private static let passwordOptions = ["-u", "-U", "--user", "--proxy-user"]

  /// Whether a text is the value of such an option.
  static func isOne(_ text: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
    guard text.startIndex > 0 else { return false }
    let before = bytes[max(0, text.startIndex - reach)..<text.startIndex - 1]
    switch bytes[text.startIndex - 1] {
    case 0x20: return isBasic(lastWord(of: before), behind: before)
    case 0x3A:
      let name = lastWord(of: before)
      return isBasic(name, behind: before) || isPassword(name, behind: before)
    case 0x3D: return isCookie(behind: before)
    default: return false
    }
  }

  /// Whether an option stands before a name.
  private static func isPassword(
    _ name: ArraySlice<UInt8>, behind before: ArraySlice<UInt8>
  ) -> Bool {
    // `-uname:password` is one word.
    if name.first == 0x2D, name.dropFirst().first == 0x75 { return true }
    var end = name.startIndex
    while end > before.startIndex, isBoundary(before[end - 1]) { end -= 1 }
    // All of the options end with one of two letters.
    guard end > before.startIndex, before[end - 1] | 0x20 == 0x75 || before[end - 1] == 0x72 else {
      return false
    }
    return passwordOptions.contains { endsWithWord($0, before[..<end]) }
  }

  /// Whether `Basic` stands before a name.
  private static func isBasic(
    _ name: ArraySlice<UInt8>, behind before: ArraySlice<UInt8>
  ) -> Bool {
    guard !name.isEmpty, name.startIndex > before.startIndex else { return false }
    let word = before[..<(name.startIndex - 1)].suffix("basic".utf8.count)
    // Few words end with the letter, whatever its case.
    guard let last = word.last, last | 0x20 == 0x63 else { return false }
    return word.elementsEqual("basic".utf8) { $0 | 0x20 == $1 }
  }

  private static func lastWord(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var start = text.endIndex
    while start > text.startIndex, !isBoundary(text[start - 1]) { start -= 1 }
    return text[start...]
  }

  /// Whether names and values of cookies stand at the end, and `-b` before them.
  private static func isCookie(behind before: ArraySlice<UInt8>) -> Bool {
    var rest = before
    var quotes = 0
    while let byte = rest.last, byte != 0x0A, quotes < 2 {
      if endsWithWord("-b", rest) { return true }
      // Another option ends what `-b` could hold.
      if byte == 0x2D, rest.dropLast().last == 0x20 { return false }
      if byte == 0x22 || byte == 0x27 { quotes += 1 }
      rest.removeLast()
    }
    return false
  }

  private static func endsWithWord(_ word: String, _ text: ArraySlice<UInt8>) -> Bool {
    guard text.suffix(word.utf8.count).elementsEqual(word.utf8) else { return false }
    return text.dropLast(word.utf8.count).last.map(isBoundary) ?? true
  }

  /// Whether a byte stands between the words of a command line: a blank, a quote, a backslash.
  private static func isBoundary(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x5C
  }
}
