/// A string, and what may stand in it.
package struct StringType: Hashable, Sendable {
  /// The forms that strings are held to.
  package enum Format: String, CaseIterable, Hashable, Sendable {
    /// RFC 3339, section 5.6.
    case dateTime = "date-time"

    /// The standard that defines it.
    package var standard: String {
      switch self {
      case .dateTime: "RFC 3339"
      }
    }

    /// A text that has the form.
    package var example: String {
      switch self {
      case .dateTime: "2026-08-01T09:00:00Z"
      }
    }

    /// Whether a text has the form.
    package func holds(_ text: String) -> Bool {
      switch self {
      case .dateTime: DateTime.isValid(text)
      }
    }
  }

  /// The values there are, compared without case; empty where any may stand.
  package let values: [String]

  /// Those of the values that make sense, if that is fewer.
  package let usualValues: [String]

  /// Why one that is none of `usualValues` is probably a mistake.
  package let unusual: String
  package let format: Format?

  /// Whether a number, `true` or `null` works too, although it is not what is asked for.
  package let toleratesScalars: Bool

  package init(
    values: [String] = [], usualValues: [String] = [], unusual: String = "",
    format: Format? = nil, toleratesScalars: Bool = false
  ) {
    self.values = values
    self.usualValues = usualValues
    self.unusual = unusual
    self.format = format
    self.toleratesScalars = toleratesScalars
  }

  /// Whether a text is one of the values, in whatever case.
  package func takes(_ text: String) -> Bool {
    values.isEmpty || values.contains { $0.lowercased() == text.lowercased() }
  }

  /// Whether a text is one of the values that make sense.
  package func isUsual(_ text: String) -> Bool {
    usualValues.isEmpty || usualValues.contains { $0.lowercased() == text.lowercased() }
  }

  /// Whether any string will do.
  package var isFree: Bool { values.isEmpty && format == nil }
}
