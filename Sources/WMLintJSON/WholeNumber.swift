/// Numbers that are whole, however they are written: `30.0`, `3e1`.
package enum WholeNumber {
  /// The exact value of a JSON number that is whole and fits; `nil` for any other.
  package static func value(of text: String) -> Int64? {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard let mantissa = parts.first, parts.count <= 2,
      let exponent = parts.count == 2 ? Int(parts[1]) : 0
    else { return nil }
    let sides = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard sides.count <= 2 else { return nil }
    let fraction = sides.count == 2 ? sides[1] : ""
    var digits = Substring(sides[0] + fraction)
    var zeros = exponent.subtractingReportingOverflow(fraction.count).partialValue
    while digits.last == "0", digits.dropLast().last?.isNumber == true {
      digits.removeLast()
      zeros = zeros.addingReportingOverflow(1).partialValue
    }
    if digits == "0" || digits == "-0" { return 0 }
    // No number of more than 19 digits fits.
    guard (0...19).contains(zeros) else { return nil }
    return Int64(digits + String(repeating: "0", count: zeros))
  }
}
