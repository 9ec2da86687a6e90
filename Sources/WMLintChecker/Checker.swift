package import WMLintDiagnostics
package import WMLintRequests
package import WMLintSchema
import WMLintText

/// Holds requests to a contract.
package struct Checker: Sendable {
  private let contract: Contract
  private let scopes: [String]

  /// Makes a checker; the scopes are those of the token, empty where they are not known.
  package init(_ contract: Contract, scopes: [String]) {
    self.contract = contract
    self.scopes = scopes
  }

  /// What is wrong with a request, sorted by place and rule.
  package func diagnostics(of request: Request) -> [Diagnostic] {
    guard let operation = contract.operations.first else { return [] }
    let inspection = Inspection(
      request, contract: contract, scopes: scopes, operation: operation)
    if inspection.isClean { return [] }
    var found: [Diagnostic] = []
    for check in Check.all {
      for finding in check.findings(inspection) {
        found.append(diagnostic(finding, check.rule, inspection))
      }
    }
    return Self.sorted(found)
  }

  private func diagnostic(
    _ finding: Finding, _ rule: Rule, _ inspection: Inspection
  ) -> Diagnostic {
    func covered(_ text: String) -> String { Secret.covered(text, inspection.secrets) }
    let hasSecret = finding.fix?.edits.contains { covered($0.text) != $0.text } ?? false
    return Diagnostic(
      rule: rule.id, severity: min(finding.severity ?? rule.severity, rule.severity),
      message: covered(finding.message), help: finding.help.map(covered), range: finding.range,
      request: inspection.request.identity, pointer: finding.pointer.map(covered),
      notes: finding.notes.map { Note(covered($0.message), at: $0.range) },
      fix: hasSecret ? nil : finding.fix)
  }

  /// Sorted by source, offset and rule, without repeats.
  package static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > 1 else { return diagnostics }
    var seen = Set<Diagnostic>()
    return
      diagnostics
      .sorted {
        ($0.range.source.index, $0.range.bytes.lowerBound, $0.rule)
          < ($1.range.source.index, $1.range.bytes.lowerBound, $1.rule)
      }
      .filter { seen.insert($0).inserted }
  }
}
