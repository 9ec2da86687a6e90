/// What an encoder of Go writes into a buffer that is sent: `json.NewEncoder(&buf).Encode(body)`.
extension CodeBody {
  /// The most tokens that are searched for uses of a buffer.
  private static let farthest = 400

  /// The value that is encoded into a buffer, if nothing else is written into it.
  static func encodedInto(_ range: Range<Int>, in code: Code) -> Range<Int>? {
    guard code.language.objects == .go, let buffer = range.last, code.isName(buffer),
      range.count == 1 || range.count == 2 && code.isSymbol(range.lowerBound, "&")
    else { return nil }
    let name = code.bytes(buffer)
    var written: Range<Int>?
    for index in (max(0, buffer - farthest)..<range.lowerBound).reversed()
    where code.isName(index) && code.bytes(index).elementsEqual(name) {
      if code.isWord(index - 1, "var") || code.isSymbol(index + 1, ":=") { return written }
      guard written == nil, !code.isMemberOperator(index - 1),
        let value = value(encodedInto: index, in: code),
        holds(code.parents[index], buffer, in: code)
      else { return nil }
      written = value
    }
    return nil
  }

  /// The argument of `Encode`, where a buffer is that of `NewEncoder`.
  private static func value(encodedInto buffer: Int, in code: Code) -> Range<Int>? {
    let open = code.parents[buffer]
    guard let encoder = CodeCall(at: open, in: code),
      encoder.components == ["NewEncoder", "json"], code.isMemberOperator(encoder.close + 1),
      let call = CodeCall(at: encoder.close + 3, in: code), call.components.first == "Encode"
    else { return nil }
    return call.arguments.first
  }

  /// Whether a place is in the same block as a call, so that the call always runs before it.
  private static func holds(_ open: Int, _ place: Int, in code: Code) -> Bool {
    let block = code.parents[open]
    return block < 0 || code.partners[block] > place
  }
}
