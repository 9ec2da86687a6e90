import Testing
import WMLintKit
import WMLintText

/// Each mistake is found in each kind of file, and nothing else is.
@Suite struct MistakeTests {
  private func rules(_ mistake: Mistake, in written: WrittenRequest) -> [String] {
    let source = written.source(mistake)
    let findings = Linter().findings(in: LintUnit(source, mustBeRecognised: true))
    return findings.diagnostics.map(\.rule).filter { $0 != "unpublished-path" }
  }

  @Test(arguments: WrittenRequest.all) func findsEachMistake(in written: WrittenRequest) {
    // What was recorded was sent, so nothing in it is a placeholder.
    for mistake in Mistake.all
    where !(written.name == "recording.har" && mistake.rule == "quoted-placeholder") {
      #expect(
        rules(mistake, in: written) == [mistake.rule],
        "\(String(decoding: written.source(mistake).bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: WrittenRequest.all) func findsNothingInARightRequest(in written: WrittenRequest)
  {
    let findings = Linter().findings(
      in: LintUnit(written.source(.none), mustBeRecognised: true))
    #expect(findings.requests.count == 1)
    #expect(findings.diagnostics.map(\.rule) == ["unpublished-path"])
  }
}
