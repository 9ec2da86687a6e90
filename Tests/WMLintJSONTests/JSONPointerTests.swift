import Testing
import WMLintText

@testable import WMLintJSON

/// JSON Pointers lead to the nodes that RFC 6901 says, and malformed ones are refused.
@Suite struct JSONPointerTests {
  private static let text =
    #"{"a": {"b~/c": [1, {"": 2}]}, "": 3, "0": {"1": 4}, "é": "x", "d": 5, "d": 6}"#

  private func found(_ pointer: String) throws -> String? {
    let document = Document(
      MappedText(Source(name: "a", bytes: Array(Self.text.utf8))), mode: .strict)
    return try #require(JSONPointer(pointer)).node(in: document).map(document.source)
  }

  @Test(arguments: [
    ("", text), ("/a/b~0~1c/0", "1"), ("/a/b~0~1c/1/", "2"), ("/", "3"), ("/0/1", "4"),
    ("/é", #""x""#), ("/d", "6"),
  ])
  func leadsToAValue(pointer: String, value: String) throws { #expect(try found(pointer) == value) }

  @Test(arguments: [
    "/b", "/a/b", "/a/b~0~1c/2", "/a/b~0~1c/-", "/a/b~0~1c/00", "/a/b~0~1c/01", "/a/b~0~1c/+1",
    "/a/b~0~1c/99999999999999999999", "/a/b~0~1c/", "/é/0", "//",
  ])
  func leadsNowhere(pointer: String) throws { #expect(try found(pointer) == nil) }

  @Test(arguments: ["a", "/~", "/a~2", "/~~0", "#/a"]) func isNone(text: String) {
    #expect(JSONPointer(text) == nil)
  }
}
