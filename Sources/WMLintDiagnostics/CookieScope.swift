/// Follows where in a text the values of cookies stand: `Cookie: a=b; session=…`, and lists of them.
struct CookieScope {
  private enum State { case closed, named, inValue, list }

  private var state = State.closed
  private var last: UInt8 = 0

  /// Whether a value behind an equals sign is that of a cookie.
  var isOpen: Bool { state != .closed }

  /// Whether cookies are listed here as objects, as HAR does.
  var isList: Bool { state == .list }

  /// Goes past a byte that is of no token.
  mutating func pass(_ byte: UInt8) {
    switch (state, byte) {
    case (.closed, _): return
    case (.named, 0x5B): state = .list
    case (.list, 0x5D): state = .closed
    case (.list, _): break
    case (.named, 0x0A) where last != 0x2C: state = .closed
    case (_, 0x7B), (_, 0x7D), (_, 0x5D), (_, 0x3C), (_, 0x3E): state = .closed
    case (.inValue, 0x0A), (.inValue, 0x22), (.inValue, 0x27): state = .closed
    default: break
    }
    if byte != 0x20 && byte != 0x0D { last = byte }
  }

  /// Goes past a run of a token's alphabet.
  mutating func pass(_ run: ArraySlice<UInt8>) {
    switch state {
    case .list, .inValue: break
    case .named where run.dropFirst().contains(0x3D): state = .inValue
    case .named where Self.mayFollowName(run): break
    case .named, .closed: state = Self.isName(run) ? .named : .closed
    }
    last = 0
  }

  /// Whether a run stands between the name and the value, as in `"name": "Cookie", "value": "a=b"`.
  private static func mayFollowName(_ run: ArraySlice<UInt8>) -> Bool {
    run.elementsEqual("value".utf8) || run.elementsEqual("=".utf8)
  }

  private static func isName(_ run: ArraySlice<UInt8>) -> Bool {
    guard let last = run.last, last | 0x20 == 0x65 || last | 0x20 == 0x73 else { return false }
    let tail = run.suffix(7).map { $0 | 0x20 }
    return tail.suffix(6).elementsEqual("cookie".utf8) || tail.elementsEqual("cookies".utf8)
  }
}
