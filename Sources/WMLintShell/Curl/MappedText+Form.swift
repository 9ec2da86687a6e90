import WMLintText

extension MappedText {
  private static let longestFormName = 1_024

  /// Whether it is `name=value` rather than anything that was meant to be JSON.
  var looksLikeForm: Bool {
    let text = trimmed.bytes
    guard let first = text.first, !#"{["$<'"#.utf8.contains(first) else { return false }
    // The name is short, and one text may be sent by thousands of calls.
    return text.prefix(Self.longestFormName).contains(ASCII.equals)
  }
}
