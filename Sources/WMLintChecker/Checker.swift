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
    var found: [Diagnostic] = []
    for check in Check.all {
      for finding in check.findings(inspection) {
        found.append(diagnostic(finding, check.rule, request.identity))
      }
    }
    return Self.sorted(found)
  }

  private func diagnostic(
    _ finding: Finding, _ rule: Rule, _ request: RequestIdentity
  ) -> Diagnostic {
    Diagnostic(
      rule: rule.id, severity: min(finding.severity ?? rule.severity, rule.severity),
      message: finding.message, help: finding.help, range: finding.range, request: request,
      pointer: finding.pointer, notes: finding.notes, fix: finding.fix)
  }

  /// Sorted by source, offset and rule, without repeats.
  package static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
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
