import WMLintChecker
import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

extension Linter {
  /// Everything found in a text of lines that is in memory as a whole.
  func findings(inLinesOf unit: LintUnit) -> Findings {
    var lines = LineLinter(self, for: unit)
    let bytes = unit.source.bytes
    let seen = lines.glance(at: bytes, count: bytes.count)
    return lines.findings(
      of: seen, in: bytes, count: bytes.count, from: unit.source.start, after: 0)
  }

  /// What is wrong with a line that is no JSON.
  ///
  /// What follows the first slip would be guesses, and the next line is near.
  func findings(ofBroken document: Document, at place: SourceRange, index: Int) -> Findings {
    var request = Request()
    request.identity = RequestIdentity(index: index)
    request.place = place
    request.envelope = document.withOneProblem
    var findings = Findings(sources: [])
    findings.requests = [(request.reported, place)]
    findings.diagnostics = checker.diagnostics(of: request)
    return findings
  }

  /// Adds what is wrong with the body of a request of which all else was seen to be right; the body
  /// is read from the text that the parts and the credentials are of.
  func lintBody(
    _ body: Document, of request: RightRequests.Parts, index: Int, credentials: [Range<Int>],
    to findings: inout Findings
  ) {
    let identity = RequestIdentity(
      index: index, method: body.map.range(request.method), endpoint: body.map.range(request.url))
    checker.checkBody(
      body, of: identity, credentials: credentials, to: &findings.diagnostics)
  }
}
