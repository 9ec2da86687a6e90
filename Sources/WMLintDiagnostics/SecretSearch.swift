/// Finds the stretches of a text that are long and mixed enough for a credential, looking at few of
/// its bytes.
struct SecretSearch {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int

  init(_ bytes: [UInt8], _ part: Range<Int>) {
    self.bytes = bytes
    offset = part.lowerBound
    end = part.upperBound
  }

  /// The next stretch of bytes that may hold one credential; nothing if there is none.
  mutating func next() -> Range<Int>? {
    guard let stretch = Self.first(in: bytes.span, offset..<end) else { return nil }
    offset = stretch.upperBound
    return stretch
  }

  /// The first stretch of bytes in a part of a text that may hold one credential and nothing else
  /// than what credentials are made of.
  static func first(in bytes: Span<UInt8>, _ part: Range<Int>) -> Range<Int>? {
    var offset = part.lowerBound
    // A stretch that begins here or later and is long enough goes over this byte.
    while offset + TokenText.least <= part.upperBound {
      let probe = offset + TokenText.least - 1
      guard TokenText.mayBePart(bytes[probe]) else {
        offset = probe + 1
        continue
      }
      var lower = probe
      while lower > offset, TokenText.mayBePart(bytes[lower - 1]) { lower -= 1 }
      var upper = probe + 1
      while upper < part.upperBound, TokenText.mayBePart(bytes[upper]) { upper += 1 }
      if upper - lower >= TokenText.least, TokenText.isMixed(bytes, lower..<upper) {
        return lower..<upper
      }
      offset = upper
    }
    return nil
  }

  /// Whether `cookie` stands in a part of a text, in whatever case.
  static func holdsCookie(_ bytes: [UInt8], _ part: Range<Int>) -> Bool {
    let name: [UInt8] = [0x63, 0x6F, 0x6F, 0x6B, 0x69, 0x65]
    var last = part.lowerBound + name.count - 1
    while last < part.upperBound {
      // How far the word can be moved until this letter of the text is one of it.
      switch bytes[last] | 0x20 {
      case 0x65:
        let first = last - name.count + 1
        if name.indices.allSatisfy({ bytes[first + $0] | 0x20 == name[$0] }) { return true }
        last += name.count
      case 0x69: last += 1
      case 0x6B: last += 2
      case 0x6F: last += 3
      case 0x63: last += 5
      default: last += 6
      }
    }
    return false
  }
}
