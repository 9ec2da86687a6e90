import Testing
import WMLintDiagnostics
import WMLintKit
import WMLintText

/// Each mistake is found in each kind of file, and nothing else is.
@Suite struct MistakeTests {
  private func diagnostics(of source: Source) -> [Diagnostic] {
    Linter().findings(in: LintUnit(source, mustBeRecognised: true)).diagnostics
  }

  /// The mistakes that a kind of file can hold: what was recorded was sent, so nothing in it is a
  /// placeholder.
  private func mistakes(in written: WrittenRequest) -> [Mistake] {
    Mistake.all.filter { written.name != "recording.har" || $0.rule != "quoted-placeholder" }
  }

  @Test(arguments: WrittenRequest.all) func findsEachMistake(in written: WrittenRequest) {
    for mistake in mistakes(in: written) {
      let source = written.source(mistake)
      #expect(
        diagnostics(of: source).map(\.rule) == [mistake.rule],
        "\(String(decoding: source.bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: WrittenRequest.all) func findsNothingOnceItIsFixed(in written: WrittenRequest) {
    var fixed = 0
    for mistake in mistakes(in: written) {
      let source = written.source(mistake)
      for fix in diagnostics(of: source).compactMap(\.fix) {
        var bytes = source.bytes
        for edit in fix.edits.reversed() {
          bytes.replaceSubrange(edit.range.bytes, with: edit.text.utf8)
        }
        fixed += 1
        let left = diagnostics(of: Source(name: source.name, bytes: bytes))
        #expect(left.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(fixed >= 12)
  }

  @Test(arguments: WrittenRequest.all) func findsNothingInARightRequest(in written: WrittenRequest)
  {
    let findings = Linter().findings(
      in: LintUnit(written.source(.none), mustBeRecognised: true))
    #expect(findings.requests.count == 1)
    #expect(findings.diagnostics == [])
    #expect(findings.remarks.map(\.first.rule) == ["unpublished-path"])
  }
}
