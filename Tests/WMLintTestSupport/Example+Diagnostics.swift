package import WMLintDiagnostics
import WMLintKit
import WMLintSchema
import WMLintText

extension Example {
  /// Everything that linting the example finds.
  package var diagnostics: [Diagnostic] {
    let source = Source(name: "example", bytes: Array(text.utf8))
    let endpoint = endpoint.map { Linter.endpoint($0, "--endpoint") }
    let contract = contract.flatMap(Contract.named) ?? .webMessaging
    return Linter(contract: contract, scopes: scopes).findings(
      in: LintUnit(source, endpoint: endpoint)
    ).diagnostics
  }
}
