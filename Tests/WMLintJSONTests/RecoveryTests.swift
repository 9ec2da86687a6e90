import Testing
import WMLintDiagnostics
import WMLintJSON
import WMLintText

/// A text with a mark before each problem, and the kinds of the problems in order.
struct Malformed: CustomStringConvertible, Sendable {
  let text: Example
  let kinds: [SyntaxProblem.Kind]
  let mode: ReadingMode

  init(_ text: Example, _ kinds: SyntaxProblem.Kind..., mode: ReadingMode = .strict) {
    self.text = text
    self.kinds = kinds
    self.mode = mode
  }

  var description: String { text.text.debugDescription }
}

/// Each syntax error is named at its place, and reading goes on after it.
@Suite struct RecoveryTests {
  static let cases = [
    Malformed("", .empty),
    Malformed(" \n ", .empty),
    Malformed("1️⃣\u{FEFF}{}", .byteOrderMark),
    Malformed(#"{"a": 11️⃣,}"#, .trailingComma),
    Malformed(#"[1, 21️⃣, ]"#, .trailingComma),
    Malformed(#"[1️⃣, 1]"#, .surplusComma),
    Malformed(#"[1, 1️⃣, 2]"#, .surplusComma),
    Malformed(#"{"a": 1,1️⃣, "b": 2}"#, .surplusComma),
    Malformed(#"{"a": 11️⃣ "b": 2}"#, .missingComma),
    Malformed(#"["a"1️⃣ "b"2️⃣ "c"]"#, .missingComma, .missingComma),
    Malformed(#"{"a": {"b": [1]}1️⃣ "c": 2}"#, .missingComma),
    Malformed(#"[[[]]1️⃣ "b"2️⃣ [] ]"#, .missingComma, .missingComma),
    Malformed(#"{1️⃣"a" 1, "b": 2}"#, .missingColon),
    Malformed(#"{"a" 1️⃣= 1}"#, .missingColon),
    Malformed(#"{"a": 1️⃣, "b": 2}"#, .missingValue),
    Malformed(#"{"a": 1️⃣}"#, .missingValue),
    Malformed(#"{1️⃣a: 1, 2️⃣b: 2}"#, .unquotedKey, .unquotedKey),
    Malformed(#"{1️⃣'a': 2️⃣'b'}"#, .singleQuotes, .singleQuotes),
    Malformed("{1️⃣“a”: 1}", .curlyQuotes),
    Malformed(#"{"a": 1️⃣NaN, "b": 2️⃣-Infinity}"#, .notFinite, .notFinite),
    Malformed(
      #"[1️⃣True, 2️⃣NULL, 3️⃣None]"#, .wrongCase("true"), .wrongCase("null"), .wrongCase("null")),
    Malformed(#"[1️⃣undefined]"#, .notAValue),
    Malformed(
      #"[1️⃣01, 2️⃣+1, 3️⃣.5, 4️⃣1., 5️⃣0x1F, 6️⃣1_000]"#, .notANumber, .notANumber,
      .notANumber, .notANumber, .notANumber, .notANumber),
    Malformed("1️⃣// why\n{\"a\": 1 2️⃣/* b */}", .comment, .comment),
    Malformed("{\"a\": 1, 1️⃣# b\n\"b\": 2}", .comment),
    Malformed(#"{"a": 1} 1️⃣{"b": 2}"#, .surplusText),
    Malformed(#"{"a": [1, 21️⃣}"#, .unclosed(0x5B)),
    Malformed(#"{"a": 11️⃣]"#, .mismatched(0x5D)),
    Malformed(#"{"a": {"b": 1}1️⃣"#, .unclosed(0x7B)),
    Malformed("{\"a\": 1️⃣\"b,\n \"c\": 1}", .unclosedString),
    Malformed("{\"a\": \"b1️⃣\u{1}c\"}", .controlCharacter(1)),
    Malformed("{\"a\": \"b1️⃣\nc\"}", .controlCharacter(10)),
    Malformed(#"{"a": "1️⃣\x 2️⃣\u12"}"#, .invalidEscape, .invalidEscape),
    Malformed("1️⃣hello there, this is prose: {\"a\": }", .notAValue),
    Malformed("1️⃣%PDF-1.4", .notAValue),
    Malformed(#"{"a": 1,1️⃣000, "b": 2}"#, .unexpected),
    Malformed(#"{"a": 30 1️⃣seconds}"#, .unexpected),
    Malformed(#"{"a": 1️⃣hello world}"#, .notAValue),
    Malformed(#"{1️⃣"a";"b"}"#, .missingColon),
    Malformed(#"{"a": 30,1️⃣,}"#, .surplusComma),
    Malformed(#"{"a": 1️⃣{{b}"#, .unclosedPlaceholder, mode: .template),
  ]

  @Test(arguments: cases) func namesEachProblemAtItsPlace(_ malformed: Malformed) {
    let source = Source(name: "test", bytes: Array(malformed.text.text.utf8))
    let document = Document(MappedText(source), mode: malformed.mode)
    #expect(document.problems.map(\.kind) == malformed.kinds)
    if malformed.kinds != [.empty] {
      #expect(document.problems.map(\.range.lowerBound) == malformed.text.offsets)
    }
  }

  @Test func namesEncodingsThatAreNotUTF8() {
    func kinds(_ bytes: [UInt8]) -> [SyntaxProblem.Kind] {
      Document(MappedText(Source(name: "test", bytes: bytes)), mode: .strict).problems.map(\.kind)
    }
    #expect(kinds([0xFF, 0xFE, 0x7B, 0, 0x7D, 0]) == [.utf16])
    #expect(kinds([0xFE, 0xFF, 0, 0x7B]) == [.utf16])
    #expect(kinds([0x7B, 0, 0x7D, 0]) == [.utf16])
    #expect(kinds([0, 0x7B, 0, 0x7D]) == [.utf16])
    #expect(kinds([0x7B, 0, 0, 0]) == [.utf32])
    #expect(kinds([0, 0, 0, 0, 0, 0]) == [.binary])
    #expect(kinds([0x22, 0xFF, 0x22]) == [.invalidUTF8])
    #expect(kinds([0x22, 0xED, 0xA0, 0x80, 0x22]) == [.rawSurrogate])
    #expect(kinds([0x22, 0xC0, 0x80, 0x22]) == [.invalidUTF8])
    #expect(kinds([0x7F, 0x45, 0x4C, 0x46, 0, 1]) == [.notAValue])
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":["]) func stopsAtTheDepthLimit(_ opening: String) {
    let text = String(repeating: opening, count: 20_000)
    let document = Document(
      MappedText(Source(name: "test", bytes: Array(text.utf8))), mode: .strict)
    #expect(document.problems.map(\.kind) == [.tooDeep])
  }

  @Test func readsOnBehindWhatIsTooDeep() {
    let deep = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
    let text = "{\"a\": \(deep), \"b\": NaN}"
    let document = Document(
      MappedText(Source(name: "test", bytes: Array(text.utf8))), mode: .strict)
    #expect(document.problems.map(\.kind) == [.tooDeep, .notFinite])
    #expect(document.root.flatMap { document.value("b", in: $0) } != nil)
  }
}
