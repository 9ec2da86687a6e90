import WMLintText

/// Reads the bytes of a text; the only unsafe code of the module.
///
/// Reading past the end gives 0, which no JSON token begins with. The pointer lives as long as the
/// closure of `withScanner`, which a value that cannot be copied does not leave. It can be inlined, because a
/// call for each byte from the module that matches requests took six times as long.
@safe @usableFromInline package struct Scanner: ~Copyable {
  @usableFromInline let base: UnsafePointer<UInt8>

  /// The index behind the last byte.
  @usableFromInline package let end: Int

  @usableFromInline init(base: UnsafePointer<UInt8>, end: Int) {
    unsafe self.base = base
    self.end = end
  }

  /// Calls a closure with a scanner over the first `end` bytes of an array.
  @inlinable package static func withScanner<Result>(
    over bytes: [UInt8], end: Int, _ body: (borrowing Scanner) -> Result
  ) -> Result {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        let nothing: [UInt8] = [0]
        return unsafe nothing.withUnsafeBufferPointer { buffer in
          guard let base = buffer.baseAddress else {
            preconditionFailure("an array of one is empty")
          }
          return body(unsafe Scanner(base: base, end: 0))
        }
      }
      return body(unsafe Scanner(base: base, end: min(max(end, 0), buffer.count)))
    }
  }

  /// The byte at an index, or 0 at the end and beyond.
  @inline(__always)
  @inlinable package subscript(index: Int) -> UInt8 {
    index < end && index >= 0 ? unsafe base[index] : 0
  }

  /// The first index from the given one on that holds no white space of RFC 8259, section 2.
  @inline(__always)
  func endOfWhitespace(from start: Int) -> Int {
    var index = start
    while index < end {
      let byte = unsafe base[index]
      if byte > ASCII.space
        || (byte != ASCII.space && byte != ASCII.lineFeed && byte != ASCII.carriageReturn
          && byte != ASCII.tab)
      {
        break
      }
      index += 1
    }
    return index
  }

  /// The first index that holds no digit.
  @inline(__always)
  @inlinable package func endOfDigits(from start: Int) -> Int {
    var index = start
    while index < end, unsafe base[index] &- 0x30 < 10 { index += 1 }
    return index
  }

  /// The first index of a byte that ends the plain part of a string: a quote, a backslash, a
  /// control character, or a byte beyond ASCII.
  @inline(__always)
  @inlinable package func endOfPlainString(from start: Int) -> Int {
    var index = start
    while index &+ 16 <= end {
      let lanes = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
      // Comparisons of lanes are not vectorised; sums are. A lane of `others` has its high bit clear
      // where it is a quote, a backslash or below a blank.
      let quote = lanes ^ 0x22
      let backslash = lanes ^ 0x5C
      let others =
        (((quote & 0x7F) &+ 0x7F) | quote) & (((backslash & 0x7F) &+ 0x7F) | backslash)
        & ((lanes & 0x7F) &+ 0x60)
      let bits = unsafe unsafeBitCast((~others | lanes) & 0x80, to: SIMD2<UInt64>.self)
      if bits[0] != 0 { return index &+ bits[0].trailingZeroBitCount / 8 }
      if bits[1] != 0 { return index &+ 8 &+ bits[1].trailingZeroBitCount / 8 }
      index &+= 16
    }
    while index < end {
      let byte = unsafe base[index]
      if byte == 0x22 || byte == 0x5C || byte &- 0x20 >= 0x60 { break }
      index += 1
    }
    return index
  }

  /// The length of the UTF-8 sequence at an index, or 0 where it is malformed (RFC 3629, section 4).
  @inlinable package func lengthOfCharacter(at index: Int) -> Int {
    let first = self[index]
    let second = self[index + 1]
    func follows(_ distance: Int) -> Bool { self[index + distance] & 0xC0 == 0x80 }
    switch first {
    case 0x00...0x7F: return index < end ? 1 : 0
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return (0xA0...0xBF).contains(second) && follows(2) ? 3 : 0
    case 0xED: return (0x80...0x9F).contains(second) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return (0x90...0xBF).contains(second) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return (0x80...0x8F).contains(second) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  /// Whether the bytes from an index on are exactly these.
  @inline(__always)
  @inlinable package func holds(_ word: StaticString, at index: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index >= 0, index &+ count <= end else { return false }
    return unsafe Self.areSame(base + index, word.utf8Start, count)
  }

  /// Whether a range of the text reads exactly so.
  @inline(__always)
  @inlinable package func holds(_ word: StaticString, in text: Range<Int>) -> Bool {
    text.count == word.utf8CodeUnitCount && holds(word, at: text.lowerBound)
  }

  /// Whether a range of other bytes is at an index.
  @inline(__always)
  @inlinable package func holds(_ bytes: [UInt8], _ part: Range<Int>, at index: Int) -> Bool {
    let count = part.count
    guard index >= 0, index &+ count <= end, part.lowerBound >= 0, part.upperBound <= bytes.count
    else { return false }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return count == 0 }
      return unsafe Self.areSame(base + index, start + part.lowerBound, count)
    }
  }

  /// Whether a range of the text reads exactly as a range of other bytes.
  @inline(__always)
  @inlinable package func holds(_ bytes: [UInt8], _ part: Range<Int>, in text: Range<Int>) -> Bool {
    text.count == part.count && holds(bytes, part, at: text.lowerBound)
  }

  /// Whether a number of bytes are equal, sixteen, eight or four at a time; the last ones overlap those
  /// before.
  @inline(__always)
  @inlinable static func areSame(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    if count >= 16 {
      var index = 0
      while index < count {
        let place = min(index, count &- 16)
        if unsafe differ(left + place, right + place, as: SIMD2<UInt64>.self) { return false }
        index &+= 16
      }
      return true
    }
    if count >= 8 {
      return unsafe !differ(left, right, as: UInt64.self)
        && !differ(left + (count &- 8), right + (count &- 8), as: UInt64.self)
    }
    if count >= 4 {
      return unsafe !differ(left, right, as: UInt32.self)
        && !differ(left + (count &- 4), right + (count &- 4), as: UInt32.self)
    }
    for index in 0..<count where unsafe left[index] != right[index] { return false }
    return true
  }

  @inline(__always)
  @inlinable static func differ<Bytes: BitwiseCopyable & Equatable>(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, as type: Bytes.Type
  ) -> Bool {
    unsafe UnsafeRawPointer(left).loadUnaligned(as: type)
      != UnsafeRawPointer(right).loadUnaligned(as: type)
  }

  /// Whether two ranges of the text read the same.
  @inline(__always)
  @inlinable package func areSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count, left.lowerBound >= 0, left.upperBound <= end,
      right.lowerBound >= 0, right.upperBound <= end
    else { return false }
    return unsafe Self.areSame(base + left.lowerBound, base + right.lowerBound, left.count)
  }

  /// The index of the first line feed from an index on, or the end.
  package func endOfLine(from start: Int) -> Int {
    var index = start
    while index &+ 16 <= end {
      let lanes = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
      let others = lanes ^ ASCII.lineFeed
      let marks = ~(((others & 0x7F) &+ 0x7F) | others) & 0x80
      let bits = unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
      if bits[0] != 0 { return index &+ bits[0].trailingZeroBitCount / 8 }
      if bits[1] != 0 { return index &+ 8 &+ bits[1].trailingZeroBitCount / 8 }
      index &+= 16
    }
    while index < end, unsafe base[index] != ASCII.lineFeed { index += 1 }
    return index
  }

  /// The characters of a UUID.
  @inlinable package static var idLength: Int { 36 }

  /// Whether a UUID is at an index (RFC 9562, section 4).
  @inlinable package func holdsID(at index: Int) -> Bool {
    guard index >= 0, index &+ Self.idLength <= end else { return false }
    let start = unsafe UnsafeRawPointer(base + index)
    // The hyphens are at 8, 13, 18 and 23; the last sixteen bytes begin at 20.
    let wrong =
      unsafe Self.noID(start, hyphens: SIMD2(0, 0x0000_FF00_0000_00FF))
      | Self.noID(start + 16, hyphens: SIMD2(0xFF00_0000_00FF_0000, 0))
      | Self.noID(start + 20, hyphens: SIMD2(0x0000_0000_FF00_0000, 0))
    return wrong[0] | wrong[1] == 0
  }

  /// Sixteen bytes that are not zero where one is not a hexadecimal digit, or no hyphen where it must be.
  @inline(__always)
  @inlinable static func noID(
    _ start: UnsafeRawPointer, hyphens: SIMD2<UInt64>
  ) -> SIMD2<UInt64> {
    let lanes = unsafe start.loadUnaligned(as: SIMD16<UInt8>.self)
    let digit = lanes &- 0x30
    let letter = (lanes | 0x20) &- 0x61
    // The high bit is set in what is 10 or more, and 6 or more.
    let noDigit = digit | ((digit & 0x7F) &+ 0x76)
    let noLetter = letter | ((letter & 0x7F) &+ 0x7A)
    let noHexadecimal = unsafe unsafeBitCast(noDigit & noLetter & 0x80, to: SIMD2<UInt64>.self)
    let noHyphen = unsafe unsafeBitCast(lanes ^ 0x2D, to: SIMD2<UInt64>.self)
    return noHexadecimal & ~hyphens | noHyphen & hyphens
  }

  /// Whether the UUIDs at two indexes are the same but for case.
  package func areSameIDs(_ left: Int, _ right: Int) -> Bool {
    for distance in 0..<Self.idLength
    where self[left &+ distance] | ASCII.caseBit != self[right &+ distance] | ASCII.caseBit {
      return false
    }
    return true
  }
}
