import WMLintText

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

  /// The next stretch of bytes that may hold one credential; `nil` if there is none.
  mutating func next() -> Range<Int>? {
    guard let stretch = Self.first(in: bytes.span, offset..<end) else { return nil }
    offset = stretch.upperBound
    return stretch
  }

  /// The first stretch of bytes in a part of a text that may hold one credential and nothing else
  /// than what credentials are made of.
  static func first(in bytes: Span<UInt8>, _ part: Range<Int>) -> Range<Int>? {
    let part = part.clamped(to: bytes.indices)
    let parts = TokenText.parts
    let isPart = parts.span
    var start = part.lowerBound
    // The bytes from the start to here are known to be parts.
    var known = start
    while start + TokenText.least <= part.upperBound {
      // A stretch that begins here and is long enough ends here or later; going back from there,
      // the first byte that is not a part says how far the start can be moved.
      var end = start + TokenText.least
      var lower = end
      while lower > known, isPart[Int(bytes[lower - 1])] { lower -= 1 }
      if lower > known {
        (start, known) = (lower, end)
        continue
      }
      while end + blockLength <= part.upperBound, isBlockOfParts(bytes, end) { end += blockLength }
      while end < part.upperBound, isPart[Int(bytes[end])] { end += 1 }
      if TokenText.isMixed(bytes, start..<end) { return start..<end }
      (start, known) = (end, end)
    }
    return nil
  }

  private static let blockLength = 32

  /// Whether all bytes of the block that begins at an index may be parts of a credential.
  private static func isBlockOfParts(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard start >= 0, start + blockLength <= bytes.count else { return false }
    // In this form the compiler compares many bytes at once. No byte is counted twice.
    var parts: UInt8 = 0
    var index = start
    while index < start &+ blockLength {
      let byte = bytes[index]
      parts &+= ASCII.isLetter(byte) ? 1 : 0
      parts &+= byte &- ASCII.hyphen < 13 ? 1 : 0
      parts &+= byte == ASCII.percent ? 1 : 0
      parts &+= byte == ASCII.plus ? 1 : 0
      parts &+= byte == ASCII.equals ? 1 : 0
      parts &+= byte == ASCII.backslash ? 1 : 0
      parts &+= byte == ASCII.underscore ? 1 : 0
      parts &+= byte == ASCII.tilde ? 1 : 0
      index &+= 1
    }
    return parts == blockLength
  }

  /// Whether `cookie` is in a part of a text, in whatever case.
  static func holdsCookie(_ bytes: Span<UInt8>, _ part: Range<Int>) -> Bool {
    let part = part.clamped(to: bytes.indices)
    // Few texts hold even this much of it.
    guard holdsPair(ASCII.k, ASCII.i, bytes, part) else { return false }
    let name: InlineArray<6, UInt8> = [
      ASCII.c, ASCII.o, ASCII.o, ASCII.k, ASCII.i,
      ASCII.e,
    ]
    var last = part.lowerBound + name.count - 1
    while last < part.upperBound {
      // How far the word can be moved until this letter of the text is one of it.
      switch bytes[last] | ASCII.caseBit {
      case ASCII.e:
        let first = last - name.count + 1
        if name.indices.allSatisfy({ bytes[first + $0] | ASCII.caseBit == name[$0] }) {
          return true
        }
        last += name.count
      case ASCII.i: last += 1
      case ASCII.k: last += 2
      case ASCII.o: last += 3
      case ASCII.c: last += 5
      default: last += 6
      }
    }
    return false
  }

  /// Whether a line ends with a backslash in a part of a text, so that it goes on in the next.
  static func holdsJoinedLines(_ bytes: Span<UInt8>, _ part: Range<Int>) -> Bool {
    let part = part.clamped(to: bytes.indices)
    // In this form, without a branch, the compiler compares many bytes at once.
    var found: UInt8 = 0
    var last: UInt8 = 0
    var index = part.lowerBound
    while index < part.upperBound {
      let byte = bytes[index]
      found |= (last ^ ASCII.backslash) | (byte ^ ASCII.lineFeed) == 0 ? 1 : 0
      found |= (last ^ ASCII.backslash) | (byte ^ ASCII.carriageReturn) == 0 ? 1 : 0
      last = byte
      index &+= 1
    }
    return found != 0
  }

  /// Whether two letters, given as small ones, are side by side in a part of a text.
  private static func holdsPair(
    _ first: UInt8, _ second: UInt8, _ bytes: Span<UInt8>, _ part: Range<Int>
  ) -> Bool {
    // In this form, without a branch, the compiler compares many bytes at once.
    var found: UInt8 = 0
    var last: UInt8 = 0
    var index = part.lowerBound
    while index < part.upperBound {
      let letter = bytes[index] | ASCII.caseBit
      found |= (last ^ first) | (letter ^ second) == 0 ? 1 : 0
      last = letter
      index &+= 1
    }
    return found != 0
  }
}
