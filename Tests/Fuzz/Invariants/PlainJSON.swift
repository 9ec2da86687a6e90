/// Whether a text is JSON (RFC 8259), decided in the plainest way there is: the reader must agree.
struct PlainJSON {
  private let bytes: [UInt8]
  private let depthLimit: Int
  private var offset = 0

  private init(_ bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  static func isValid(_ bytes: [UInt8], depthLimit: Int) -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    var text = PlainJSON(bytes, depthLimit: depthLimit)
    let isValue = text.takeValue(depth: 0)
    text.skipSpace()
    return isValue && text.offset == bytes.count
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
  }

  private mutating func take(_ byte: Character) -> Bool {
    guard let next, next == byte.asciiValue else { return false }
    offset += 1
    return true
  }

  private mutating func take(word: String) -> Bool {
    guard bytes[offset...].starts(with: word.utf8) else { return false }
    offset += word.utf8.count
    return true
  }

  private mutating func takeValue(depth: Int) -> Bool {
    skipSpace()
    switch next.map({ Character(UnicodeScalar($0)) }) {
    case "{":
      return depth < depthLimit
        && takeList("{", "}") { text in
          text.skipSpace()
          guard text.takeString() else { return false }
          text.skipSpace()
          return text.take(":") && text.takeValue(depth: depth + 1)
        }
    case "[":
      return depth < depthLimit && takeList("[", "]") { $0.takeValue(depth: depth + 1) }
    case "\"": return takeString()
    case "t": return take(word: "true")
    case "f": return take(word: "false")
    case "n": return take(word: "null")
    default: return takeNumber()
    }
  }

  private mutating func takeList(
    _ opening: Character, _ closing: Character, _ takeElement: (inout PlainJSON) -> Bool
  ) -> Bool {
    guard take(opening) else { return false }
    skipSpace()
    if take(closing) { return true }
    repeat {
      guard takeElement(&self) else { return false }
      skipSpace()
    } while take(",")
    return take(closing)
  }

  private mutating func takeString() -> Bool {
    guard take("\"") else { return false }
    while let byte = next, byte >= 0x20 {
      if take("\"") { return true }
      offset += 1
      if byte == 0x5C {
        guard takeEscape() else { return false }
      }
    }
    return false
  }

  private mutating func takeEscape() -> Bool {
    guard let byte = next else { return false }
    offset += 1
    guard byte == UInt8(ascii: "u") else { return #""\/bfnrt"#.utf8.contains(byte) }
    for _ in 0..<4 {
      guard let digit = next, "0123456789abcdefABCDEF".utf8.contains(digit) else { return false }
      offset += 1
    }
    return true
  }

  private mutating func takeNumber() -> Bool {
    _ = take("-")
    if !take("0") {
      guard takeDigits() else { return false }
    }
    if take(".") {
      guard takeDigits() else { return false }
    }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      guard takeDigits() else { return false }
    }
    return true
  }

  private mutating func takeDigits() -> Bool {
    let start = offset
    while let byte = next, (0x30...0x39).contains(byte) { offset += 1 }
    return offset > start
  }
}
