/// A request that the API takes.
///
/// A class, so all requests to it share one instance.
package final class Operation: Sendable {
  package let method: String
  package let path: PathTemplate
  package let body: ValueType

  /// The name of the body's model.
  package let bodyName: String
  package let isBodyRequired: Bool

  /// The media types of the body; empty where it takes none.
  package let mediaTypes: [String]

  /// The name of the model that it answers with; `nil` if the description does not say.
  package let answerName: String?

  /// The permissions or scopes of which the caller needs one; empty where none is needed.
  package let scopes: [String]

  /// Whether the description knows what scopes are needed.
  package let areScopesKnown: Bool

  /// The permissions that the caller's role needs; `nil` if the description states none.
  package let permissions: Permissions?

  /// The `operationId`; `nil` if the description gives none.
  package let id: String?

  /// The parameters of its path, query and headers.
  package let parameters: [Parameter]

  /// Parameters that it no longer has, by name, and the release that removed each.
  package let removedParameters: [String: String]
  package let status: Status

  /// Who has named the methods of SDKs that send it.
  package let naming: Naming

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
    /// The release that says so, and the paths that replace it, some with a method before them.
    case deprecated(since: String?, replacements: [String] = [])
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
    /// Nobody: they are named as generated ones are.
    case generated
    /// The forum thread.
    case thread
  }

  /// The permissions that a role needs.
  package struct Permissions: Hashable, Sendable {
    /// Whether all of them are needed, and not any one.
    package let areAllNeeded: Bool
    package let names: [String]

    package init(areAllNeeded: Bool, _ names: [String]) {
      self.areAllNeeded = areAllNeeded
      self.names = names
    }
  }

  package init(
    _ method: String, _ path: String, body: ValueType = .any, bodyName: String,
    isBodyRequired: Bool = true, mediaTypes: [String] = ["application/json"],
    answerName: String? = nil, scopes: [String] = [], areScopesKnown: Bool = true,
    permissions: Permissions? = nil, id: String? = nil, parameters: [Parameter] = [],
    removedParameters: [String: String] = [:], status: Status = .current,
    naming: Naming = .generated
  ) {
    self.method = method
    self.path = PathTemplate(path)
    self.body = body
    self.bodyName = bodyName
    self.isBodyRequired = isBodyRequired
    self.mediaTypes = mediaTypes
    self.answerName = answerName
    self.scopes = scopes
    self.areScopesKnown = areScopesKnown
    self.permissions = permissions
    self.id = id
    self.parameters = parameters
    self.removedParameters = removedParameters
    self.status = status
    self.naming = naming
  }

  /// An unknown operation.
  package static let unknown = Operation("", "", bodyName: "", isBodyRequired: false)
}

extension Operation: Hashable {
  package static func == (left: Operation, right: Operation) -> Bool {
    left === right
      || (left.method, left.path, left.body, left.bodyName)
        == (right.method, right.path, right.body, right.bodyName)
        && (left.isBodyRequired, left.scopes, left.status, left.naming)
          == (right.isBodyRequired, right.scopes, right.status, right.naming)
        && (left.areScopesKnown, left.permissions, left.id, left.parameters)
          == (right.areScopesKnown, right.permissions, right.id, right.parameters)
        && (left.removedParameters, left.mediaTypes, left.answerName)
          == (right.removedParameters, right.mediaTypes, right.answerName)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(line) }
}
