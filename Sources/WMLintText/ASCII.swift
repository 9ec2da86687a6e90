/// The bytes of ASCII that texts are read by.
@usableFromInline package enum ASCII {
  @inlinable package static var bell: UInt8 { 0x07 }
  @inlinable package static var backspace: UInt8 { 0x08 }
  @inlinable package static var tab: UInt8 { 0x09 }
  @inlinable package static var lineFeed: UInt8 { 0x0A }
  @inlinable package static var verticalTab: UInt8 { 0x0B }
  @inlinable package static var formFeed: UInt8 { 0x0C }
  @inlinable package static var carriageReturn: UInt8 { 0x0D }
  @inlinable package static var escape: UInt8 { 0x1B }
  @inlinable package static var space: UInt8 { 0x20 }
  @inlinable package static var exclamationMark: UInt8 { 0x21 }
  @inlinable package static var quote: UInt8 { 0x22 }
  @inlinable package static var hash: UInt8 { 0x23 }
  @inlinable package static var dollar: UInt8 { 0x24 }
  @inlinable package static var percent: UInt8 { 0x25 }
  @inlinable package static var ampersand: UInt8 { 0x26 }
  @inlinable package static var apostrophe: UInt8 { 0x27 }
  @inlinable package static var openParenthesis: UInt8 { 0x28 }
  @inlinable package static var closeParenthesis: UInt8 { 0x29 }
  @inlinable package static var asterisk: UInt8 { 0x2A }
  @inlinable package static var plus: UInt8 { 0x2B }
  @inlinable package static var comma: UInt8 { 0x2C }
  @inlinable package static var hyphen: UInt8 { 0x2D }
  @inlinable package static var dot: UInt8 { 0x2E }
  @inlinable package static var slash: UInt8 { 0x2F }
  @inlinable package static var colon: UInt8 { 0x3A }
  @inlinable package static var semicolon: UInt8 { 0x3B }
  @inlinable package static var lessThan: UInt8 { 0x3C }
  @inlinable package static var equals: UInt8 { 0x3D }
  @inlinable package static var greaterThan: UInt8 { 0x3E }
  @inlinable package static var questionMark: UInt8 { 0x3F }
  @inlinable package static var at: UInt8 { 0x40 }
  @inlinable package static var openBracket: UInt8 { 0x5B }
  @inlinable package static var backslash: UInt8 { 0x5C }
  @inlinable package static var closeBracket: UInt8 { 0x5D }
  @inlinable package static var caret: UInt8 { 0x5E }
  @inlinable package static var underscore: UInt8 { 0x5F }
  @inlinable package static var backtick: UInt8 { 0x60 }
  @inlinable package static var openBrace: UInt8 { 0x7B }
  @inlinable package static var bar: UInt8 { 0x7C }
  @inlinable package static var closeBrace: UInt8 { 0x7D }
  @inlinable package static var tilde: UInt8 { 0x7E }
  @inlinable package static var delete: UInt8 { 0x7F }

  @inlinable package static var zero: UInt8 { 0x30 }
  @inlinable package static var digits: ClosedRange<UInt8> { 0x30...0x39 }
  @inlinable package static var octalDigits: ClosedRange<UInt8> { 0x30...0x37 }
  @inlinable package static var capitals: ClosedRange<UInt8> { 0x41...0x5A }
  @inlinable package static var smallLetters: ClosedRange<UInt8> { 0x61...0x7A }

  /// The bytes that are not ASCII.
  @inlinable package static var beyond: PartialRangeFrom<UInt8> { 0x80... }

  /// The bit in which a small letter differs from its capital.
  @inlinable package static var caseBit: UInt8 { 0x20 }

  /// Whether a byte is a character that is printed, or a space.
  @inlinable package static func isPrintable(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }
  @inlinable package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inlinable package static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inlinable package static func isSmallLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inlinable package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  @inlinable package static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 6
  }

  /// Whether a byte is a character of ASCII, and no part of another.
  @inlinable package static func contains(_ byte: UInt8) -> Bool { byte < 0x80 }

  /// Whether a byte continues a character of UTF-8 (RFC 3629, section 3).
  @inlinable package static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The value of a hexadecimal digit; `nil` if the byte is another character.
  package static func hexValue(_ byte: UInt8) -> UInt8? {
    guard isHexDigit(byte) else { return nil }
    return isDigit(byte) ? byte & 0x0F : (byte & 0x0F) + 9
  }
}

/// Letters: of escapes, options and words.
extension ASCII {
  @inlinable package static var a: UInt8 { 0x61 }
  @inlinable package static var b: UInt8 { 0x62 }
  @inlinable package static var c: UInt8 { 0x63 }
  @inlinable package static var d: UInt8 { 0x64 }
  @inlinable package static var e: UInt8 { 0x65 }
  @inlinable package static var f: UInt8 { 0x66 }
  @inlinable package static var g: UInt8 { 0x67 }
  @inlinable package static var h: UInt8 { 0x68 }
  @inlinable package static var i: UInt8 { 0x69 }
  @inlinable package static var k: UInt8 { 0x6B }
  @inlinable package static var l: UInt8 { 0x6C }
  @inlinable package static var m: UInt8 { 0x6D }
  @inlinable package static var n: UInt8 { 0x6E }
  @inlinable package static var o: UInt8 { 0x6F }
  @inlinable package static var p: UInt8 { 0x70 }
  @inlinable package static var r: UInt8 { 0x72 }
  @inlinable package static var s: UInt8 { 0x73 }
  @inlinable package static var t: UInt8 { 0x74 }
  @inlinable package static var u: UInt8 { 0x75 }
  @inlinable package static var v: UInt8 { 0x76 }
  @inlinable package static var w: UInt8 { 0x77 }
  @inlinable package static var x: UInt8 { 0x78 }
  @inlinable package static var y: UInt8 { 0x79 }
  @inlinable package static var z: UInt8 { 0x7A }

  @inlinable package static var capitalA: UInt8 { 0x41 }
  @inlinable package static var capitalC: UInt8 { 0x43 }
  @inlinable package static var capitalD: UInt8 { 0x44 }
  @inlinable package static var capitalE: UInt8 { 0x45 }
  @inlinable package static var capitalF: UInt8 { 0x46 }
  @inlinable package static var capitalG: UInt8 { 0x47 }
  @inlinable package static var capitalH: UInt8 { 0x48 }
  @inlinable package static var capitalI: UInt8 { 0x49 }
  @inlinable package static var capitalJ: UInt8 { 0x4A }
  @inlinable package static var capitalK: UInt8 { 0x4B }
  @inlinable package static var capitalP: UInt8 { 0x50 }
  @inlinable package static var capitalQ: UInt8 { 0x51 }
  @inlinable package static var capitalS: UInt8 { 0x53 }
  @inlinable package static var capitalT: UInt8 { 0x54 }
  @inlinable package static var capitalU: UInt8 { 0x55 }
  @inlinable package static var capitalX: UInt8 { 0x58 }
  @inlinable package static var capitalY: UInt8 { 0x59 }
  @inlinable package static var capitalZ: UInt8 { 0x5A }
}
