import Foundation
import Testing
import WMLintRequests
import WMLintText

/// Base64 is decoded, and each byte points at its group of characters.
@Suite struct Base64Tests {
  private func literal(_ text: String) -> MappedText {
    MappedText(Source(name: "base64", bytes: Array(text.utf8)))
  }

  @Test(arguments: ["", "a", "ab", "abc", "abcd", "\u{FFFF}ÿ", "{\"a\": 1}", "\0\u{7F}\0"])
  func readsWhatIsWritten(_ text: String) throws {
    let encoded = Data(text.utf8).base64EncodedString()
    for form in [encoded, encoded.filter { $0 != "=" }] {
      #expect(try #require(Base64.decoded(literal(form))).string == text)
    }
  }

  @Test(arguments: ["a", "abcde", "ab=c", "====", "ab===", "a=bc", "ab!d", "YQ==YQ=", "YWJj=", " "])
  func readsNothingElse(_ text: String) {
    #expect(Base64.decoded(literal(text)) == nil)
  }

  @Test func pointsAtGroupsOfFourCharacters() throws {
    let text = try #require(Base64.decoded(literal("YWJj\r\nZGVm")))
    #expect(text.string == "abcdef")
    #expect(text[1..<2].place.bytes == 0..<4)
    #expect(text[2..<4].place.bytes == 0..<10)
    #expect(text[4..<5].place.bytes == 6..<10)
    #expect(text[4..<5].encoded("x") == nil)
  }
}
