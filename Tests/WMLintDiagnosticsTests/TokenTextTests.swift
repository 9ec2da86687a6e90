import Testing

@testable import WMLintDiagnostics

@Suite struct TokenTextTests {
  /// The bits say the same as the alphabet.
  @Test func knowsTheBytesOfTheAlphabet() {
    for byte in UInt8.min...UInt8.max {
      let isPart = byte == 0x25 || TokenText.contains(byte)
      #expect(TokenText.mayBePart(byte) == isPart, "\(byte)")
    }
  }

  /// A stretch is found wherever it stands, whatever is beside it.
  @Test func findsStretchesWhereverTheyStand() {
    for before in 0...45 {
      for length in 18...23 {
        let word = String(repeating: "a", count: before) + " "
        let text = word + "Bearer " + String(repeating: "Zk4x9", count: 5).prefix(length) + " b"
        let isCovered = Secrets.masked(text) != text
        #expect(isCovered == (length >= TokenText.least), "\(before), \(length)")
      }
    }
  }
}
