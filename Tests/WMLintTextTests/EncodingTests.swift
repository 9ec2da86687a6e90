import Testing
import WMLintText

/// A text is written as each kind of literal needs it.
@Suite struct EncodingTests {
  typealias Case = (encoding: SourceMap.Encoding, text: String, written: String?)

  static let cases: [Case] = [
    (.shellSingleQuotes, #"a"\b"#, #"a"\b"#), (.shellSingleQuotes, "it's", #"it'\''s"#),
    (.shellSingleQuotes, "{\n}", "{\n}"), (.shellSingleQuotes, "${id}", nil),
    (.shellDoubleQuotes, #"{"a": "\u00e9"}"#, #"{\"a\": \"\\u00e9\"}"#),
    (.shellDoubleQuotes, "$5 `x`", #"\$5 \`x\`"#), (.shellDoubleQuotes, "it's", "it's"),
    (.shellDoubleQuotes, "${id}/$id/${", #"${id}/\$id/\${"#),
    (.shellDoubleQuotes, "${}${a b}", #"\${}\${a b}"#),
    (.shellEscapes, "it's\\\n\u{1}é", #"it\'s\\\n\x01é"#), (.shellEscapes, "${id}", nil),
    (.shellWord, "https://h/p?a=1&b", #"https://h/p\?a=1\&b"#), (.shellWord, "${id}", "${id}"),
    (.shellWord, #"{"a": 'b'}"#, #"\{\"a\":\ \'b\'\}"#), (.shellWord, "a\nb", nil),
    (.shellWord, "é", "é"),
    (.shellDocument, #"{"a": "\n$"}"#, #"{"a": "\\n\$"}"#), (.shellDocument, "${id}'", "${id}'"),
    (.hclString, "\"a\\\n", #"\"a\\\n"#), (.hclString, "${input.x}", "$${input.x}"),
    (.hclString, "{{x}}${var.x}", nil), (.hclString, "%{if}", "%%{if}"),
    (.hclTemplate, "\"a\\\n$!{x}", "\"a\\\n$!{x}"), (.hclTemplate, "$${x}", nil),
    (.hclTemplate, "${input.x}", "$${input.x}"),
    (.computed, "30", nil),
  ]

  @Test(arguments: cases.indices) func writes(index: Int) {
    let (encoding, text, written) = Self.cases[index]
    #expect(encoding.encode(text) == written, "\(encoding) \(text.debugDescription)")
  }
}
