/// An integer, written as one: no fraction and no exponent.
package struct IntegerType: Hashable, Sendable {
  /// The values that are taken.
  package let range: ClosedRange<Int64>

  /// The largest value that makes sense, if that is less.
  package let usualMaximum: Int64?

  /// Why a value above `usualMaximum` is probably a mistake.
  package let unusual: String

  /// What is counted, such as `seconds`.
  package let unit: String?

  package init(
    _ range: ClosedRange<Int64>, usualMaximum: Int64? = nil, unusual: String = "",
    unit: String? = nil
  ) {
    self.range = range
    self.usualMaximum = usualMaximum
    self.unusual = unusual
    self.unit = unit
  }

  /// The values that are not reported; `nil` if there are none.
  package var plainRange: ClosedRange<Int64>? {
    let greatest = min(range.upperBound, usualMaximum ?? .max)
    return range.lowerBound <= greatest ? range.lowerBound...greatest : nil
  }

  /// The whole numbers of 32 bits.
  package static let int32 = IntegerType(Int64(Int32.min)...Int64(Int32.max))
}
