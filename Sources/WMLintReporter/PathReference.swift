import WMLintText

/// A path as a URI reference (RFC 3986, section 4.2): relative to the folder of the run, or a
/// `file` URI.
enum PathReference {
  static func text(_ path: String) -> String {
    let relative = relative(path)
    return (relative.hasPrefix("/") ? "file://" : "") + relative.utf8.map(encoded).joined()
  }

  /// A path without the `./` that says nothing.
  static func relative(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    return rest.isEmpty ? path : String(rest)
  }

  private static func encoded(_ byte: UInt8) -> String {
    switch byte {
    case ASCII.digits, ASCII.capitals, ASCII.smallLetters, ASCII.hyphen, ASCII.dot, ASCII.slash,
      ASCII.underscore, ASCII.tilde:
      return String(UnicodeScalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "%0" + digits : "%" + digits
    }
  }
}
