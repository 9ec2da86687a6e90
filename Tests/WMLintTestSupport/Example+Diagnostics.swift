package import WMLintDiagnostics
import WMLintKit
import WMLintText

extension Example {
  /// Everything that linting the example finds.
  package var diagnostics: [Diagnostic] {
    let source = Source(name: "example", bytes: Array(text.utf8))
    let endpoint = endpoint.map { Linter.endpoint($0, "--endpoint") }
    return Linter(scopes: scopes).findings(in: LintUnit(source, endpoint: endpoint)).diagnostics
  }
}
