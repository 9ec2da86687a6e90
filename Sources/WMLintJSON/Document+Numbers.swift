import WMLintText

extension Document {
  /// The value of an integer; `nil` if it does not fit.
  package func integer(_ node: Int) -> Int64? {
    if nodes[node].flags.contains(.noted) { return Int64(json(node)) }
    let digits = bytes[nodes[node].range]
    let isNegative = digits.first == ASCII.hyphen
    var value: Int64 = 0
    for digit in isNegative ? digits.dropFirst() : digits {
      // Negative, because there is one negative number more.
      let (product, isTooFar) = value.multipliedReportingOverflow(by: 10)
      let (next, isTooSmall) = product.subtractingReportingOverflow(Int64(digit &- ASCII.zero))
      if isTooFar || isTooSmall { return nil }
      value = next
    }
    if isNegative { return value }
    return value == .min ? nil : -value
  }
}
