import Testing
import WMLintText

@Suite struct EscapedTextTests {
  @Test(arguments: [
    ("plain.json", "plain.json"), ("wörld 会話.json", "wörld 会話.json"),
    ("a\u{1B}[31mb", "a\\u{1b}[31mb"), ("line\nbreak\r\t", "line\\nbreak\\r\\t"),
    ("\r\n", "\\r\\n"), ("\u{7F}\u{9B}", "\\u{7f}\\u{9b}"),
    ("a\u{202E}nosj.", "a\\u{202e}nosj."), ("", ""),
  ])
  func showsWhatWouldActOnTheTerminal(text: String, shown: String) {
    #expect(EscapedText.escaped(text) == shown)
  }
}
