import WMLintText

extension MappedText {
  /// The text without the white space round it.
  var trimmed: MappedText {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, storage[lower] <= 0x20 { lower += 1 }
    while upper > lower, storage[upper - 1] <= 0x20 { upper -= 1 }
    return self[lower..<upper]
  }

  private static let longestFormName = 1_024

  /// Whether it is `name=value` rather than anything that was meant to be JSON.
  var looksLikeForm: Bool {
    let text = trimmed.bytes
    guard let first = text.first, !#"{["$<'"#.utf8.contains(first) else { return false }
    // The name is short, and one text may be sent by thousands of calls.
    return text.prefix(Self.longestFormName).contains(UInt8(ascii: "="))
  }
}
