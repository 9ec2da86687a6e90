import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

extension Linter {
  /// What is said of a file that is not UTF-8: what it is, and nothing of what is in it.
  ///
  /// JSON in it is a mistake of what is sent; any other text is one that cannot be read here.
  func findings(in unit: LintUnit, writtenIn encoding: ForeignEncoding) -> FileResult {
    var findings = FileResult(sources: [unit.source])
    let decoded = Source(name: unit.source.name, bytes: encoding.utf8(unit.source.bytes))
    if unit.mustBeRecognised, !holdsRequests(unit, decoded) {
      findings.unchecked.withoutRequest = 1
    } else if Recognition.isText(decoded, as: unit.kind) {
      findings.isUnread = true
      findings.failures = [
        Failure(
          file: unit.source.name, message: "this is \(encoding.name); save it as UTF-8")
      ]
    } else {
      let text = MappedText(unit.source)
      let asBody = LintUnit(unit.source, as: .body, endpoint: unit.endpoint)
      return self.findings(of: .body(Document(text, mode: .strict)), in: text, asBody)
    }
    return findings
  }

  /// Whether a file that nobody named would be linted, were it UTF-8.
  private func holdsRequests(_ unit: LintUnit, _ decoded: Source) -> Bool {
    let found = findings(in: LintUnit(decoded, as: unit.kind, mustBeRecognised: true))
    return !found.requests.isEmpty || found.unlisted > 0
  }
}
