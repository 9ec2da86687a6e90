import WMLintText

/// Dates with times as RFC 3339, section 5.6, writes them.
enum DateTime {
  /// Whether a text is a date that there is, with a time and its distance from UTC.
  static func isValid(_ text: ArraySlice<UInt8>) -> Bool {
    var reader = Reader(rest: text)
    guard reader.takesDate(), reader.takes("Tt"), let hour = reader.number(2), reader.takes(":"),
      let minute = reader.number(2), reader.takes(":"), let second = reader.number(2),
      hour <= 23, minute <= 59, reader.takesFraction(), let distance = reader.distance(),
      reader.rest.isEmpty
    else { return false }
    if second <= 59 { return true }
    // Section 5.7: a leap second is the last of a day in UTC.
    let inUTC = hour * 60 + minute - distance
    return second == 60 && (inUTC + 2 * 1_440) % 1_440 == 1_439
  }

  /// Whether a text is a date that there is, and nothing else.
  static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    var reader = Reader(rest: text)
    return reader.takesDate() && reader.rest.isEmpty
  }

  /// Whether a text begins with a date that there is.
  static func beginsWithDate(_ text: ArraySlice<UInt8>) -> Bool {
    var reader = Reader(rest: text)
    return reader.takesDate() && reader.rest.first.map(ASCII.isDigit) != true
  }

  /// The days of a month; RFC 3339, appendix C, has the rule of leap years.
  fileprivate static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    /// Takes a date that there is.
    mutating func takesDate() -> Bool {
      guard let year = number(4), takes("-"), let month = number(2), takes("-"),
        let day = number(2)
      else { return false }
      return (1...12).contains(month) && (1...DateTime.days(in: month, of: year)).contains(day)
    }

    /// A number of exactly so many digits.
    mutating func number(_ digits: Int) -> Int? {
      guard rest.count >= digits else { return nil }
      var value = 0
      for _ in 0..<digits {
        guard let digit = rest.popFirst(), ASCII.isDigit(digit) else { return nil }
        value = value * 10 + Int(digit - ASCII.zero)
      }
      return value
    }

    /// Takes one of several characters.
    mutating func takes(_ characters: String) -> Bool {
      guard let next = rest.first, characters.utf8.contains(next) else { return false }
      rest.removeFirst()
      return true
    }

    /// Takes a point and digits, if there is a point.
    mutating func takesFraction() -> Bool {
      guard takes(".") else { return true }
      let digits = rest.prefix { ASCII.isDigit($0) }.count
      rest = rest.dropFirst(digits)
      return digits > 0
    }

    /// The minutes that the time is ahead of UTC.
    mutating func distance() -> Int? {
      if takes("Zz") { return 0 }
      let sign = rest.first == ASCII.hyphen ? -1 : 1
      guard takes("+-"), let hours = number(2), takes(":"), let minutes = number(2), hours <= 23,
        minutes <= 59
      else { return nil }
      return sign * (hours * 60 + minutes)
    }
  }
}
