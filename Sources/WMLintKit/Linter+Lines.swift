import WMLintChecker
import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

extension Linter {
  /// Everything found in a text of lines that is in memory as a whole.
  func findings(inLinesOf unit: LintUnit) -> FileResult {
    var lines = LineLinter(self, for: unit)
    let bytes = unit.source.bytes
    let seen = lines.outline(of: bytes, count: bytes.count)
    return lines.findings(
      of: seen, in: bytes, count: bytes.count, from: unit.source.start, after: 0)
  }

  /// What is wrong with a line that is not JSON.
  ///
  /// What follows the first slip would be guesses, and the next line is near.
  func findings(
    ofBroken document: Document, at place: SourceRange, index: Int, _ credentials: FoundCredentials
  ) -> FileResult {
    var request = Request()
    request.identity = RequestIdentity(index: index)
    request.place = place
    request.envelope = document.withOneProblem
    var findings = FileResult(sources: [])
    findings.requests = [(request.reported, place)]
    findings.diagnostics = checker.result(of: request, credentials: credentials).diagnostics
    return findings
  }
}
