import Testing

@testable import WMLintDiagnostics

/// The search looks at blocks of bytes at once; it must find what a look at each of them finds.
@Suite struct SecretSearchTests {
  /// The parts of a text that are long and mixed enough, found one byte at a time.
  private static func plainly(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || !TokenText.mayBePart(bytes[end]) {
      if end - start >= TokenText.least, TokenText.kinds(of: bytes[start..<end]) > 1 {
        found.append(start..<end)
      }
      start = end + 1
    }
    return found
  }

  private static func found(in bytes: [UInt8]) -> [Range<Int>] {
    var search = SecretSearch(bytes, bytes.indices)
    return Array(sequence(state: ()) { _ in search.next() })
  }

  @Test func seesEachByteAtEachPlace() {
    let text = Array(String(repeating: "aZ-9/", count: 15).utf8)
    for place in text.indices {
      for byte in UInt8.min...UInt8.max {
        var bytes = text
        bytes[place] = byte
        #expect(Self.found(in: bytes) == Self.plainly(in: bytes), "\(byte) at \(place)")
      }
    }
  }

  @Test(arguments: 0..<100)
  func findsStretchesOfEveryLength(_ seed: Int) {
    let letters = Array(#"aaaazzBZ09-._~+/=%\"{: é"#.utf8)
    var state = UInt64(seed)
    let bytes = (0..<seed * 7).map { _ in
      // Knuth, The Art of Computer Programming, volume 2, section 3.3.4.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Int(state >> 33)
      // Few bytes end a stretch.
      return letters[number % 8 > 0 ? number / 8 % 19 : number / 8 % letters.count]
    }
    #expect(Self.found(in: bytes) == Self.plainly(in: bytes))
  }

  private static func holdsCookie(_ bytes: [UInt8], _ count: Int? = nil) -> Bool {
    SecretSearch.holdsCookie(bytes.span, 0..<(count ?? bytes.count))
  }

  @Test(arguments: ["cookie", "COOKIE", "set-Cookie:", "ki cookie", "cookiecookie"])
  func knowsTheNameOfCookies(_ name: String) {
    for length in 0...40 {
      let before = Array(String(repeating: "kin ", count: 10).utf8.prefix(length))
      let bytes = before + Array(name.utf8)
      #expect(Self.holdsCookie(bytes))
      #expect(Self.holdsCookie(bytes + before))
      #expect(!Self.holdsCookie(before))
    }
    #expect(!Self.holdsCookie(Array("cookcie kookie cooki".utf8)))
    #expect(!Self.holdsCookie(Array("a cookie".utf8), 7))
  }
}
