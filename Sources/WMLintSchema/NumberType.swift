/// A number, with a fraction or without.
package struct NumberType: Hashable, Sendable {
  /// The values that are accepted; `nil` if the source states no bounds.
  package let range: ClosedRange<Double>?

  package init(_ range: ClosedRange<Double>? = nil) { self.range = range }
}
