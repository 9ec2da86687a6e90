/// A number, with a fraction or without.
package struct NumberType: Hashable, Sendable {
  /// The values that are accepted, and perhaps its bounds; `nil` if the source states no bounds.
  package let range: ClosedRange<Double>?

  /// Whether the lower bound itself is refused.
  package let excludesLower: Bool

  /// Whether the upper bound itself is refused.
  package let excludesUpper: Bool

  package init(
    _ range: ClosedRange<Double>? = nil, excludesLower: Bool = false, excludesUpper: Bool = false
  ) {
    self.range = range
    self.excludesLower = excludesLower
    self.excludesUpper = excludesUpper
  }

  /// Whether a number is within the bounds.
  package func takes(_ number: Double) -> Bool {
    guard let range else { return true }
    if excludesLower, number == range.lowerBound { return false }
    if excludesUpper, number == range.upperBound { return false }
    return range.contains(number)
  }

  /// The numbers between two whole ones that certainly are within the bounds; `nil` if there are none.
  package var plainRange: ClosedRange<Int64>? {
    guard let range else { return .min ... .max }
    let least = Int64(clamping: range.lowerBound.rounded(.up))
    let greatest = Int64(clamping: range.upperBound.rounded(.down))
    return least <= greatest && !excludesLower && !excludesUpper ? least...greatest : nil
  }

  /// What fits within the bounds, in words: `at least 1 and less than 5`; `nil` if there are none.
  package var words: String? {
    guard let range else { return nil }
    let lower = excludesLower ? "more than" : "at least"
    let upper = excludesUpper ? "less than" : "at most"
    let ends = [
      range.lowerBound.isFinite ? "\(lower) \(Self.text(range.lowerBound))" : nil,
      range.upperBound.isFinite ? "\(upper) \(Self.text(range.upperBound))" : nil,
    ]
    return ends.compactMap { $0 }.joined(separator: " and ")
  }

  /// A number as people write it: `5`, not `5.0`.
  private static func text(_ number: Double) -> String {
    Int64(exactly: number).map(String.init) ?? String(number)
  }
}

extension Int64 {
  /// The nearest one to a whole number that may be infinite.
  package init(clamping number: Double) {
    self = Int64(exactly: number) ?? (number < 0 ? .min : .max)
  }
}
