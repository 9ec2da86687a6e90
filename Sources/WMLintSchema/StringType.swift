/// A string, and what may stand in it.
package struct StringType: Hashable, Sendable {
  /// The forms that strings are held to.
  package enum Format: String, Hashable, Sendable {
    /// RFC 3339, section 5.6.
    case dateTime = "date-time"
  }

  /// The values there are, compared without case; empty where any may stand.
  package let values: [String]
  package let format: Format?

  /// Whether a number, `true` or `null` works too, although it is not what is asked for.
  package let toleratesScalars: Bool

  package init(values: [String] = [], format: Format? = nil, toleratesScalars: Bool = false) {
    self.values = values
    self.format = format
    self.toleratesScalars = toleratesScalars
  }
}
