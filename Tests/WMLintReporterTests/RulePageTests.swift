import Testing
import WMLintDiagnostics

@testable import WMLintReporter

/// The address of a rule is the section that its source names first.
@Suite struct RulePageTests {
  @Test(arguments: [
    ("RFC 8259", "https://www.rfc-editor.org/rfc/rfc8259.html"),
    ("RFC 8259, section 8.2", "https://www.rfc-editor.org/rfc/rfc8259.html#section-8.2"),
    (
      "the published API; RFC 9562, section 4; RFC 1",
      "https://www.rfc-editor.org/rfc/rfc9562.html#section-4"
    ),
    ("the thread", RulePage.ofTheAPI),
  ])
  func isThatOfTheSource(source: String, address: String) {
    let rule = Rule(
      id: "a", group: .text, summary: "A.", why: "B.", source: source,
      examples: Examples(good: [], bad: []))
    #expect(RulePage.address(of: rule) == address)
  }
}
