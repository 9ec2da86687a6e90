/// What a source states about the requests that Genesys Cloud takes.
///
/// An immutable class, so all requests share one instance.
public final class Contract: Sendable {
  /// The name that `--contract` takes.
  public let name: String

  /// One line on what it covers.
  package let summary: String

  /// Where its facts come from.
  package let source: String

  /// What its requests update, as a sentence says it.
  package let subject: String
  package let operations: [Operation]

  /// The media that have paths of their own, as paths name them.
  package let media: [String]

  /// The types that references name.
  package let types: [Property]

  /// Keys of another part of the API that people look for here, with a note on each.
  package let foreignKeys: [ForeignKey]

  /// Hosts that serve the API beside those of Genesys Cloud, in lower case.
  package let hosts: [String]

  /// Whether it is an API description that a person has named, which does not show where a bare body goes.
  package let isFile: Bool

  /// Makes the API, or gives it if it is made.
  let describe: @Sendable () -> API

  /// All paths that the contract knows; reading them takes some milliseconds, once.
  package var api: API { describe() }

  package init(
    name: String, summary: String, source: String, subject: String = "a participant",
    operations: [Operation], types: [Property] = [], foreignKeys: [ForeignKey] = [],
    hosts: [String] = [], isFile: Bool = false,
    api: @escaping @Sendable () -> API = { .empty }
  ) {
    self.name = name
    self.summary = summary
    self.source = source
    self.subject = subject
    self.operations = operations
    media = operations.compactMap(\.path.medium).distinct
    self.types = types
    self.foreignKeys = foreignKeys
    self.hosts = hosts
    self.isFile = isFile
    describe = api
  }

  /// The same with all that an API has.
  package func over(_ api: @escaping @Sendable () -> API) -> Contract {
    Contract(
      name: name, summary: summary, source: source, subject: subject, operations: operations,
      types: types, foreignKeys: foreignKeys, hosts: hosts, isFile: isFile, api: api)
  }

  /// The type itself, where the given one only names it; any type where names lead to names without end.
  package func resolved(_ type: ValueType) -> ValueType {
    var type = type
    for _ in 0..<16 {
      guard case .reference(let name) = type else { return type }
      type = types.first { $0.name == name }?.type ?? api.type(name)
    }
    return .any
  }

  /// The operation that replaces a deprecated one: that of all media, if there is one.
  package func lasting(_ operation: Operation) -> Operation {
    guard case .deprecated = operation.status else { return operation }
    return operations(for: nil).first { $0.path.ending == operation.path.ending } ?? operation
  }

  /// The operations for a medium, named as in paths; `nil` for those that name none.
  package func operations(for medium: String?) -> LazyFilterSequence<[Operation]> {
    operations.lazy.filter { $0.path.medium == medium }
  }
}

extension Contract: Hashable {
  /// Whether two contracts state the same.
  public static func == (left: Contract, right: Contract) -> Bool {
    left === right
      || (left.name, left.summary, left.source, left.subject)
        == (right.name, right.summary, right.source, right.subject)
        && (left.operations, left.types, left.foreignKeys, left.hosts)
          == (right.operations, right.types, right.foreignKeys, right.hosts)
  }

  /// Adds the parts in which contracts differ.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(operations)
    hasher.combine(hosts)
  }
}

/// A key that another part of the API has, and where it is to be found.
package struct ForeignKey: Hashable, Sendable {
  package let name: String

  /// One line that begins in lower case and ends without a full stop.
  package let remark: String
}
