import Testing
import WMLintText

/// Commands that the runner of a build obeys are found in texts.
@Suite struct RunnerCommandTests {
  private func stands(in text: String) -> Bool { RunnerCommand.stands(in: text.utf8.span) }

  @Test(arguments: [
    ("##vso[task.setvariable]x", #"#\u{23}vso[task.setvariable]x"#),
    ("a ##[error]b", #"a #\u{23}[error]b"#), ("###[x", #"##\u{23}[x"#),
    ("##teamcity[x ##[y", #"#\u{23}teamcity[x #\u{23}[y"#), ("##VSO[", #"#\u{23}VSO["#),
    // Runners see neither of these characters.
    ("#\u{AD}#[x", "#\u{AD}\\u{23}[x"), ("##\u{200D}vso[", "#\\u{23}\u{200D}vso["),
    ("## Title", "## Title"), ("#[x", "#[x"), ("##1[x", "##1[x"), ("::error::x", "::error::x"),
    ("#", "#"), ("##", "##"), ("[##", "[##"),
  ])
  func breaksWhatIsObeyedAnywhere(text: String, shown: String) {
    #expect(Unprintable.escaped(text) == shown)
    #expect(stands(in: text) == (text != shown || text.hasPrefix("::")))
  }

  @Test(arguments: [
    ("::error::x", #"\u{3a}:error::x"#), (" \u{A0}::set-output", " \u{A0}\\u{3a}:set-output"),
    ("\u{AD}:\u{AD}:x", "\u{AD}\\u{3a}\u{AD}:x"), (":", #"\u{3a}"#), ("a::b", "a::b"),
    (":a", ":a"), ("", ""), ("a##[b", #"a#\u{23}[b"#),
  ])
  func breaksWhatIsObeyedAtTheStartOfALine(text: String, shown: String) {
    var result = ""
    Unprintable.forEach(in: text, startsLine: true) { scalar, isEscaped in
      result += isEscaped ? Unprintable.escape(scalar.value) : String(scalar)
    }
    #expect(result == shown)
  }

  @Test func findsCommandsInLines() {
    #expect(stands(in: "a\n \t::error::b\n"))
    #expect(stands(in: "a\r::error::b"))
    #expect(!stands(in: "a\nb ::error::\n# [x]\n"))
  }
}
