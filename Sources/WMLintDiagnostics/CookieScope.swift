import WMLintText

/// Follows where in a text the values of cookies are: `Cookie: a=b; session=…`, and lists and objects of
/// them.
struct CookieScope {
  private enum State { case closed, named, inValue, list }

  private var state = State.closed
  private var last: UInt8 = 0

  /// How many brackets are open in a list or an object of them.
  private var depth = 0

  /// Whether a value behind an equals sign is that of a cookie.
  var isOpen: Bool { state != .closed }

  /// Whether cookies are listed here as objects, as HAR does.
  var isList: Bool { state == .list }

  /// Whether what has a name here is a cookie of that name: `"cookies": {"session": "…"}`.
  var isMember: Bool { state == .list && depth == 0 }

  /// Goes past a byte that is of no token.
  mutating func pass(_ byte: UInt8) {
    switch (state, byte) {
    case (.closed, _): return
    case (.named, ASCII.openBracket),
      (.named, ASCII.openBrace) where isJoint(byte):
      state = .list
      depth = 0
    case (.list, ASCII.openBracket), (.list, ASCII.openBrace): depth += 1
    case (.list, ASCII.closeBracket), (.list, ASCII.closeBrace):
      if depth == 0 { state = .closed } else { depth -= 1 }
    case (.list, _): break
    case (.named, ASCII.greaterThan) where last == ASCII.equals: break
    case (.named, ASCII.lineFeed) where last != ASCII.comma: state = .closed
    case (_, ASCII.openBrace), (_, ASCII.closeBrace), (_, ASCII.closeBracket), (_, ASCII.lessThan),
      (_, ASCII.greaterThan):
      state = .closed
    case (.inValue, ASCII.lineFeed), (.inValue, ASCII.quote), (.inValue, ASCII.apostrophe):
      state = .closed
    default: break
    }
    if byte != ASCII.space && byte != ASCII.carriageReturn { last = byte }
  }

  /// Goes past a run of a token's alphabet.
  mutating func pass(_ run: ArraySlice<UInt8>) {
    switch state {
    case .list, .inValue: break
    case .named where run.dropFirst().contains(ASCII.equals): state = .inValue
    case .named where Self.mayFollowName(run): break
    case .named, .closed: state = Self.isName(run) ? .named : .closed
    }
    last = run.last == ASCII.equals ? ASCII.equals : 0
  }

  /// Whether a bracket opens the value of the name before it; a brace may open a block of a program.
  private func isJoint(_ byte: UInt8) -> Bool {
    byte == ASCII.openBracket || [ASCII.colon, ASCII.equals, ASCII.greaterThan].contains(last)
  }

  /// Whether a run is between the name and the value, as in `"name": "Cookie", "value": "a=b"`.
  private static func mayFollowName(_ run: ArraySlice<UInt8>) -> Bool {
    run.elementsEqual("value".utf8) || run.elementsEqual("=".utf8)
  }

  private static func isName(_ run: ArraySlice<UInt8>) -> Bool {
    // `cookies={` is one run with its sign.
    let run = run.last == ASCII.equals ? run.dropLast() : run
    guard let last = run.last,
      last | ASCII.caseBit == ASCII.e || last | ASCII.caseBit == ASCII.s
    else { return false }
    let tail = run.suffix(7).map { $0 | ASCII.caseBit }
    return tail.suffix(6).elementsEqual("cookie".utf8) || tail.elementsEqual("cookies".utf8)
  }
}
