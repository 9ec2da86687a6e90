/// What an encoder of Go writes into a buffer that is sent: `json.NewEncoder(&buf).Encode(body)`.
extension CodeBody {
  /// How many tokens are looked through for what is done to a buffer.
  private static let farthest = 400

  /// What is encoded into the buffer that an expression is, if nothing else is written into it.
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

  /// Whether a place is in the block that the call with a parenthesis is in, so that it is reached by
  /// way of the call.
  private static func holds(_ open: Int, _ place: Int, in code: Code) -> Bool {
    let block = code.parents[open]
    return block < 0 || code.partners[block] > place
  }
}
