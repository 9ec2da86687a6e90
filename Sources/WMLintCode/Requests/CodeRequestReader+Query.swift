import WMLintText

extension CodeRequestParts {
  /// Whether the method shows that only a query is sent.
  func reads(usually usual: String?) -> Bool {
    let sent = method?.string.uppercased() ?? (hasMethod ? nil : usual)
    return sent == "GET" || sent == "HEAD"
  }

  /// Whether the URL and what goes with it show all of the query.
  var isQuerySeen: Bool {
    guard let url, isURLText, !isQueryOpen, !isOpen else { return false }
    // An unknown base may contain a query, or be completed by a client.
    return url.text.starts(with: "http")
  }
}

extension CodeRequestReader {
  /// Members that may follow a call that has sent its request.
  private static let closings: Set<String> = [
    "catch", "configureawait", "finally", "getawaiter", "json", "pipe", "raise_for_status",
    "subscribe", "text", "then", "topromise",
  ]

  /// Whether a call sends a request at once to a literal URL, so that nothing else adds a query.
  func isQuerySeen(of call: CodeCall, as form: CallPattern, _ parts: CodeRequestParts) -> Bool {
    // A separate request object may be changed elsewhere.
    guard form.isSent, parts.isQuerySeen, !code.isWord(call.start - 1, "new"),
      !code.isSymbol(call.close + 1, "{"),
      !code.isWord(call.close + 1, "do")
    else { return false }
    var close = call.close
    for _ in 0..<Self.mostUses where code.isMemberOperator(close + 1) && code.isName(close + 2) {
      guard let later = CodeCall(at: close + 3, in: code) else { break }
      if !Self.closings.contains(later.name(in: code)) { return false }
      close = later.close
    }
    return true
  }
}
