package import WMLintDiagnostics
import WMLintKit
import WMLintRequests
import WMLintSchema
import WMLintText

extension Example {
  /// Everything that linting the example finds.
  package var diagnostics: [Diagnostic] { diagnostics(of: Array(text.utf8)) }

  /// What there is to remark on the example.
  package var remarks: [Diagnostic] { findings(in: Array(text.utf8)).remarks.map(\.first) }

  /// Everything that is found in another text in the place of that of the example.
  package func diagnostics(of bytes: [UInt8]) -> [Diagnostic] { findings(in: bytes).diagnostics }

  private func findings(in bytes: [UInt8]) -> FileResult {
    let endpoint = endpoint.map { Linter.endpoint($0, "--endpoint") }
    let contract = contract.flatMap(Contract.named) ?? .webMessaging
    return Linter(contract: contract, scopes: scopes).findings(
      in: LintUnit(Source(name: file, bytes: bytes), endpoint: endpoint, loader: .empty))
  }
}
