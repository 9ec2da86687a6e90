/// A request that the API takes.
///
/// It is an object, as whatever looks at a request keeps the operation that was meant.
package final class Operation: Sendable {
  package let method: String
  package let path: PathTemplate
  package let body: ValueType

  /// The name of the body's model.
  package let bodyName: String
  package let isBodyRequired: Bool

  /// The permissions or scopes of which the caller needs one; empty where none is needed.
  package let scopes: [String]
  package let status: Status

  /// Who has named the methods of SDKs that send it.
  let naming: Naming

  /// The methods of SDKs that send it.
  package var methods: [SDKMethod] {
    switch naming {
    case .generated: [SDKMethod(method, path, model: bodyName)]
    case .thread: SDKMethod.ofThread
    }
  }

  /// The operation as a request line: `PATCH /api/v2/…`.
  package var line: String { "\(method) \(path.text)" }

  /// Where an operation is in its life.
  package enum Status: Hashable, Sendable {
    case current
    /// The release that says so.
    case deprecated(String)
    /// The release that no longer has it.
    case removed(String)
    /// The sources disagree whether it exists.
    case unpublished

    /// Whether nobody can send it any more.
    package var isRemoved: Bool {
      if case .removed = self { true } else { false }
    }
  }

  /// Who has named the methods of SDKs.
  package enum Naming: Hashable, Sendable {
    /// Nobody: they are called as generated ones are.
    case generated
    /// The forum thread.
    case thread
  }

  package init(
    _ method: String, _ path: String, body: ValueType, bodyName: String,
    isBodyRequired: Bool = true, scopes: [String] = [], status: Status = .current,
    naming: Naming = .generated
  ) {
    self.method = method
    self.path = PathTemplate(path)
    self.body = body
    self.bodyName = bodyName
    self.isBodyRequired = isBodyRequired
    self.scopes = scopes
    self.status = status
    self.naming = naming
  }

  /// The same operation with a body type of its own.
  init(duplicating other: Operation) {
    method = other.method
    path = other.path
    body = other.body.duplicate
    bodyName = other.bodyName
    isBodyRequired = other.isBodyRequired
    scopes = other.scopes
    status = other.status
    naming = other.naming
  }
}

extension Operation: Hashable {
  package static func == (left: Operation, right: Operation) -> Bool {
    left === right
      || (left.method, left.path, left.body, left.bodyName)
        == (right.method, right.path, right.body, right.bodyName)
        && (left.isBodyRequired, left.scopes, left.status, left.naming)
          == (right.isBodyRequired, right.scopes, right.status, right.naming)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(line) }
}
