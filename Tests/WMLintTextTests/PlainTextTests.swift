import Testing
import WMLintText

/// Plain bytes are counted in blocks; the count must be that of a look at each of them.
@Suite struct PlainTextTests {
  private static func count(_ bytes: [UInt8], from start: Int, upTo end: Int) -> Int {
    bytes.span.plainCount(from: start, upTo: end)
  }

  private static func count(_ bytes: [UInt8], before end: Int, downTo start: Int) -> Int {
    bytes.span.plainCount(before: end, downTo: start)
  }

  @Test func countsPlainBytesOnBothSides() {
    let text = [UInt8](repeating: 0x61, count: 100)
    for place in [0, 1, 31, 32, 33, 50, 63, 64, 65, 98, 99] {
      for byte in UInt8.min...UInt8.max {
        var bytes = text
        bytes[place] = byte
        let isPlain = byte >= 0x20 && byte < 0x7F
        for length in [0, 1, 31, 32, 33, 64, 100] {
          let behind = isPlain || place >= length ? length : place
          #expect(Self.count(bytes, from: 0, upTo: length) == behind, "\(byte) at \(place)")
          let start = 100 - length
          let before = isPlain || place < start ? length : 99 - place
          #expect(Self.count(bytes, before: 100, downTo: start) == before, "\(byte) at \(place)")
        }
      }
    }
  }

  @Test func countsNothingOutsideOfTheText() {
    let bytes = Array("abc".utf8)
    #expect(Self.count(bytes, from: 1, upTo: 9) == 2)
    #expect(Self.count(bytes, from: 3, upTo: 9) == 0)
    #expect(Self.count(bytes, from: 4, upTo: 9) == 0)
    #expect(Self.count(bytes, before: 2, downTo: -5) == 2)
    #expect(Self.count(bytes, before: 0, downTo: -5) == 0)
  }
}
