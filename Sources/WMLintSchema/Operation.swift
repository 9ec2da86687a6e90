/// A request that the API takes.
package struct Operation: Hashable, Sendable {
  package let method: String
  package let path: PathTemplate
  package let body: ValueType

  /// The name of the body's model.
  package let bodyName: String
  package let isBodyRequired: Bool

  /// The permissions or scopes of which the caller needs one; empty where none is needed.
  package let scopes: [String]
  package let status: Status

  /// Where an operation is in its life.
  package enum Status: Hashable, Sendable {
    case current
    case deprecated
    /// The release that no longer has it.
    case removed(String)
    /// The sources disagree whether it exists.
    case unpublished
  }

  package init(
    _ method: String, _ path: String, body: ValueType, bodyName: String,
    isBodyRequired: Bool = true, scopes: [String] = [], status: Status = .current
  ) {
    self.method = method
    self.path = PathTemplate(path)
    self.body = body
    self.bodyName = bodyName
    self.isBodyRequired = isBodyRequired
    self.scopes = scopes
    self.status = status
  }
}
