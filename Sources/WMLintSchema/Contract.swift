/// What a source states about the requests that Genesys Cloud takes.
public struct Contract: Hashable, Sendable {
  /// The name that `--contract` takes.
  public let name: String

  /// One line on what it covers.
  package let summary: String

  /// Where its facts come from.
  package let source: String
  package let operations: [Operation]

  /// The types that references name.
  package let types: [Property]

  package init(
    name: String, summary: String, source: String, operations: [Operation], types: [Property] = []
  ) {
    self.name = name
    self.summary = summary
    self.source = source
    self.operations = operations
    self.types = types
  }

  /// The contracts there are, the default first.
  package static let all: [Contract] = [.webMessaging]

  /// The type itself, where the given one only names it.
  package func resolved(_ type: ValueType) -> ValueType {
    guard case .reference(let name) = type else { return type }
    return types.first { $0.name == name }?.type ?? .any
  }
}
