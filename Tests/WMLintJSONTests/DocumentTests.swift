import Testing
import WMLintJSON
import WMLintText

/// Documents keep duplicate keys, order and spelling, and compare keys by what they read.
@Suite struct DocumentTests {
  @Test(arguments: [
    "0", "-0", "7", "-1", "30", "2147483648", "9223372036854775807", "9223372036854775808",
    "9223372036854775810", "99999999999999999999999999", "-9223372036854775808",
    "-9223372036854775809", "-99999999999999999999999999",
  ])
  func readsIntegersThatFit(_ text: String) {
    #expect(Document(Self.literal(text), mode: .strict).integer(0) == Int64(text))
  }

  @Test(arguments: [
    (#"{"ab": 1, "b": 2, "ab": 3}"#, 5, 1), (#"{"ab": 1, "b": 2, "cd": 3}"#, 5, nil),
    (#"{"\u0061b": 1, "b": 2, "ab": 3}"#, 5, 1), (#"{"ab": 1, "b": 2, "\u0061b": 3}"#, 5, 1),
    (#"{"": 1, "": 2}"#, 3, 1),
  ])
  func findsTheFirstKeyThatReadsTheSame(_ text: String, key: Int, first: Int?) {
    let document = Document(Self.literal(text), mode: .strict)
    #expect(document.firstKey(in: 0, sameAs: key) == first)
    // Keys that read the same are equal, whatever their lengths as written.
    if let first { #expect(document.lengths(of: first) & document.lengths(of: key) != 0) }
  }

  @Test(arguments: [
    (#""a""#, "a"), (#""""#, nil), (#""\u0031""#, "\\"), (#""é""#, "é"), ("'1'", "1"),
  ])
  func knowsTheFirstByte(_ text: String, byte: String?) {
    let document = Document(Self.literal(text), mode: .template)
    #expect(document.firstByte(0) == byte?.utf8.first)
  }

  private static func literal(_ text: String) -> MappedText {
    MappedText(Source(name: "test", bytes: Array(text.utf8)))
  }
}
