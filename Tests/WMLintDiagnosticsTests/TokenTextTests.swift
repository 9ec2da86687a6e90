import Testing
import WMLintText

@testable import WMLintDiagnostics

/// The alphabet of tokens is known byte by byte, at every length and place.
@Suite struct TokenTextTests {
  /// RFC 6750, section 2.1; base64 has no other characters.
  private static let alphabet = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=".utf8)

  @Test func knowsTheBytesOfTheAlphabet() {
    for byte in UInt8.min...UInt8.max {
      let isPlain = Self.alphabet.contains(byte)
      let isEscape = byte == ASCII.backslash
      #expect(TokenText.isPlain(byte) == isPlain, "\(byte)")
      #expect(TokenText.contains(byte) == (isPlain || isEscape), "\(byte)")
      #expect(
        TokenText.mayBePart(byte) == (isPlain || isEscape || byte == ASCII.percent), "\(byte)")
    }
  }

  /// A stretch is found wherever it stands, whatever is beside it.
  @Test func findsStretchesAnywhere() {
    for before in 0...45 {
      for length in 18...23 {
        let word = String(repeating: "a", count: before) + " "
        let text = word + "Bearer " + String(repeating: "Zk4x9", count: 5).prefix(length) + " b"
        let isCovered = Secrets.masked(text) != text
        #expect(isCovered == (length >= TokenText.least), "\(before), \(length)")
      }
    }
  }

  /// Of a folder's path only the part that nobody has chosen is covered.
  @Test(arguments: [
    ("requests/a1B2c3D4e5F6g7H8i9J0k1/north", "requests/****/north"),
    ("requests/PostRoutingQueuesForTheNorthOf2026.json", nil),
    ("getUserV2ByIdAndQueue2Name", nil),
    ("a1B2c3D4e5F6g7H8i9J0k1", "****"),
  ])
  func coversRandomNames(name: String, masked: String?) {
    #expect(Secrets.maskedName(name) == masked ?? name)
  }
}
