/// A set of bytes of ASCII, as a bit for each: it is asked for every byte of a text.
@usableFromInline package struct ByteSet: Sendable {
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  /// The bytes of a sequence; bytes beyond ASCII are left out.
  package init(_ bytes: some Sequence<UInt8>) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for byte in bytes where ASCII.contains(byte) {
      if byte < 64 { low |= 1 << byte } else { high |= 1 << (byte & 63) }
    }
    self.low = low
    self.high = high
  }

  @inlinable package func contains(_ byte: UInt8) -> Bool {
    let bits = byte < 64 ? low : byte < 128 ? high : 0
    return bits >> UInt64(byte & 63) & 1 == 1
  }
}
