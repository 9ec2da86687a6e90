/// A value in a body as an API description has it, for people to read.
package struct DescribedValue: Hashable, Sendable {
  /// The key that it is under; empty for a body.
  package var name = ""

  /// What it is: `string`, `integer`, the name of its schema, `array of …`, `map of …`.
  package var type = "any value"

  /// The schema that it, or what is in it, refers to.
  package var reference: String?

  /// What it is checked against: `date-time`.
  package var format: String?
  package var values: [String] = []
  package var isRequired = false

  /// Whether it is in answers only.
  package var isReadOnly = false
  package var isDeprecated = false

  /// The bounds that the description states, in words.
  package var bounds: [String] = []

  /// What is under its own keys, if it is an object that is written where it is used.
  package var members: [DescribedValue] = []

  package init() {}
}
