package import WMLintDiagnostics
public import WMLintSchema

/// Lints requests to Genesys Cloud. A value without state: it reads no file and keeps nothing.
public struct Linter: Sendable {
  package var contract: Contract
  package var scopes: [String]

  /// Makes a linter.
  ///
  /// - Parameters:
  ///   - contract: What requests are held to.
  ///   - scopes: The scopes of the token that will send them; empty where they are not known.
  public init(contract: Contract = .webMessaging, scopes: [String] = []) {
    self.contract = contract
    self.scopes = scopes
  }

  /// Everything found in a file. Of the notes `unpublished-path` each is there.
  package func findings(in unit: LintUnit) -> Findings {
    Findings(sources: [unit.source] + (unit.endpoint.map { [$0] } ?? []))
  }

  /// The rules there are, by group.
  package static var rules: [Rule] { [] }
}
