import WMLintText

/// The formats that strings are checked against.
package enum StringFormat: String, CaseIterable, Hashable, Sendable {
  /// RFC 3339, section 5.6: `date-time`.
  case dateTime = "date-time"
  /// RFC 3339, section 5.6: `full-date`.
  case date
  /// RFC 9562, section 4.
  case uuid

  /// How far a text is from the format.
  package enum Fit: Sendable {
    case exact
    /// Another way to write the same, which some readers accept.
    case near
    case none
  }

  /// The standard that defines it.
  package var standard: String {
    switch self {
    case .dateTime, .date: "RFC 3339"
    case .uuid: "RFC 9562"
    }
  }

  /// A text in the format.
  package var example: String {
    switch self {
    case .dateTime: "2026-08-01T09:00:00Z"
    case .date: "2026-08-01"
    case .uuid: "3f2b1c7e-8d4a-4c5b-9e6f-0a1b2c3d4e5f"
    }
  }

  /// How far a text is from the format.
  package func fit(of text: String) -> Fit {
    switch self {
    case .dateTime:
      if DateTime.isValid(text) { return .exact }
      // Some readers take milliseconds since 1970 as well.
      return DateTime.beginsWithDate(text) || isNumber(text) ? .near : .none
    case .date:
      if DateTime.isDate(text) { return .exact }
      return DateTime.beginsWithDate(text) || isNumber(text) ? .near : .none
    case .uuid: return fitOfUUID(text)
    }
  }

  private func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(ASCII.isDigit)
  }

  private func fitOfUUID(_ text: String) -> Fit {
    let groups = text.utf8.split(separator: ASCII.hyphen, omittingEmptySubsequences: false)
    let isHexadecimal = groups.allSatisfy { $0.allSatisfy(ASCII.isHexDigit) }
    if isHexadecimal, groups.map(\.count) == [8, 4, 4, 4, 12] { return .exact }
    let digits = text.utf8.filter(ASCII.isHexDigit).count
    return digits == 32 && text.utf8.count <= 40 ? .near : .none
  }
}
