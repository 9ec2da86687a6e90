/// What an operation takes beside its body, or in its path.
package struct Parameter: Hashable, Sendable {
  package enum Place: String, Hashable, Sendable {
    case path, query, header, cookie
  }

  package let name: String
  package let place: Place
  package var isRequired = false

  /// The type as the document says it (`string`, `integer`, …), that of an element in an array.
  package var type = "string"

  /// What the type is checked against: `date-time`, `int32`.
  package var format: String?

  /// Whether it takes several values.
  package var isArray = false

  /// Whether several values are written as one text with commas.
  package var takesCommas = false

  /// Whether it puts names into the query that are not its own.
  package var isOpen = false

  /// The values there are; empty where any may be, or the document does not know.
  package var values: [String] = []

  /// The value that is taken where none is given, be it one of `values` or not.
  package var defaultValue: String?
  package var minimum: Double?
  package var maximum: Double?

  /// The largest value, as the documentation says in words only.
  package var statedMaximum: Int?

  /// The most values, as the documentation says in words only.
  package var statedMaximumCount: Int?
  package var isDeprecated = false

  package init(_ name: String, in place: Place) {
    self.name = name
    self.place = place
  }
}
