import Testing
import WMLintText

/// Characters that a terminal obeys, or that are invisible, are shown by their numbers.
@Suite struct UnprintableTests {
  @Test(arguments: [
    ("plain.json", "plain.json"), ("wörld 会話.json", "wörld 会話.json"),
    ("a\u{1B}[31mb", "a\\u{1b}[31mb"), ("line\nbreak\r\t", "line\\u{a}break\\u{d}\\u{9}"),
    ("\r\n", "\\u{d}\\u{a}"), ("\u{7F}\u{9B}", "\\u{7f}\\u{9b}"),
    ("a\u{202E}nosj.", "a\\u{202e}nosj."), ("", ""),
  ])
  func showsWhatWouldActOnTheTerminal(text: String, shown: String) {
    #expect(Unprintable.escaped(text) == shown)
  }
}
