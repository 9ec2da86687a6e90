import WMLintText

/// Dates as ISO 8601 writes them: `2026-10-01`.
package enum CalendarDate {
  /// Whether a text is a day that there is, and perhaps a time behind it.
  package static func begins(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count >= 10, bytes[4] == ASCII.hyphen, bytes[7] == ASCII.hyphen,
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]), (1...12).contains(month),
      (1...days(in: month, of: year)).contains(day)
    else { return false }
    return bytes.count == 10 || " Tt".utf8.contains(bytes[10])
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ ASCII.isDigit($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// The days of a month; RFC 3339, appendix C, has the rule of leap years.
  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
