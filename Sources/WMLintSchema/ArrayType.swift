/// An array, and what may be in it.
package struct ArrayType: Hashable, Sendable {
  /// The type of every element.
  package let elements: ValueType

  /// How many elements there may be; `nil` if the source states no bounds.
  package let counts: ClosedRange<Int>?

  package init(of elements: ValueType, counts: ClosedRange<Int>? = nil) {
    self.elements = elements
    self.counts = counts
  }
}
