import WMLintText

extension LiteralText {
  /// The text without the white space round it.
  var trimmed: LiteralText {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, storage[lower] <= 0x20 { lower += 1 }
    while upper > lower, storage[upper - 1] <= 0x20 { upper -= 1 }
    return self[lower..<upper]
  }

  /// Whether it is `name=value` rather than anything that was meant to be JSON.
  var looksLikeForm: Bool {
    let text = trimmed.bytes
    guard let first = text.first, !#"{["$<'"#.utf8.contains(first) else { return false }
    return text.contains(UInt8(ascii: "="))
  }
}
