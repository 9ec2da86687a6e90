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
  package enum Conformance: Sendable {
    case exact
    /// Another notation of the same, which some readers accept.
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

  /// Whether a text is in the format.
  package func isExact(_ text: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .dateTime: DateTime.isValid(text)
    case .date: DateTime.isDate(text)
    case .uuid: isUUID(text)
    }
  }

  /// How far a text is from the format.
  package func fit(of text: String) -> Conformance {
    let text = Array(text.utf8)[...]
    if isExact(text) { return .exact }
    return switch self {
    // Some readers take milliseconds since 1970 as well.
    case .dateTime, .date: DateTime.beginsWithDate(text) || isNumber(text) ? .near : .none
    case .uuid: text.filter(ASCII.isHexDigit).count == 32 && text.count <= 40 ? .near : .none
    }
  }

  private func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty && text.allSatisfy(ASCII.isDigit)
  }

  private func isUUID(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    return text.indices.allSatisfy { index in
      switch index - text.startIndex {
      case 8, 13, 18, 23: text[index] == ASCII.hyphen
      default: ASCII.isHexDigit(text[index])
      }
    }
  }
}
