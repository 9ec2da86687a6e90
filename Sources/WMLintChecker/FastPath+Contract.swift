import WMLintDiagnostics
import WMLintSchema
import WMLintValidation

extension CompiledContract {
  /// Compiles what a checker knows, operation by operation, so that whatever a check may report is
  /// declined.
  convenience init(of checker: Checker) {
    let contract = checker.contract
    let bodies = checker.bodies
    self.init(
      unlisted: contract.operations.first { $0.status == .unpublished },
      // An API description does not show where a bare body goes.
      updates: contract.isFile
        ? []
        : contract.operations.count == 1
          ? contract.operations : Array(contract.operations(for: nil)),
      api: { contract.api }
    ) { operation in
      if operation.status == .unpublished {
        return CompiledOperation(update: operation, bodies)
      }
      let published = checker.publishedBodies
      let update = published.contract.operations.first { $0.sends(like: operation) }
      return update.map { CompiledOperation(update: $0, published) }
        ?? CompiledOperation(operation, published)
    }
  }
}

extension CompiledOperation {
  /// The update of a participant; `nil` if something is reported of every such request.
  fileprivate init?(update: Operation, _ bodies: CompiledBodies) {
    guard update.status == .current || update.status == .unpublished else { return nil }
    self.init(
      update, sending: bodies.body(of: update), ids: .differentUUIDs,
      hasPlainPath: update.path.isPlain, needsHost: false,
      scope: update.status == .unpublished ? update.scopes.first : nil)
  }

  /// Any other operation; `nil` if something is reported of every request to it.
  fileprivate init?(_ operation: Operation, _ bodies: CompiledBodies) {
    let takesBody = !operation.mediaTypes.isEmpty
    let words = operation.path.words
    guard operation.status == .current,
      !takesBody || operation.mediaTypes.contains("application/json"),
      // What ends with that is taken for a path of another product, and the API's own description is left
      // alone.
      words.last?.hasSuffix(".json") != true, words.first != "docs"
    else { return nil }
    self.init(
      operation, sending: takesBody ? bodies.body(of: operation) : nil, takesQuery: true,
      ids: .any, hasPlainPath: operation.path.isPlain,
      needsHost: words.count < 2 || words.first.map(Evidence.common.contains) ?? true)
  }
}

extension Operation {
  /// Whether another has the same method and path, whatever its parameters are called.
  fileprivate func sends(like other: Operation) -> Bool {
    method == other.method && path.segments.count == other.path.segments.count
      && zip(path.segments, other.path.segments).allSatisfy { own, other in
        switch (own, other) {
        case (.parameter, .parameter): true
        default: own == other
        }
      }
  }
}

extension PathTemplate {
  /// Whether no credential is found in a request to the path. Only a word shows one in a URL, as what is an
  /// id has hexadecimal digits alone.
  fileprivate var isPlain: Bool {
    let id = StringFormat.uuid.example
    let path = segments.map { if case .literal(let word) = $0 { "/" + word } else { "/" + id } }
    let urls = [text, path.joined(), "https://api.mypurecloud.com" + path.joined()]
    return urls.allSatisfy { Secrets.ranges(in: Array(#"{"url":"\#($0)"}"#.utf8)).isEmpty }
  }

  /// The words behind `/api/v2`.
  fileprivate var words: [String] {
    segments.dropFirst(2).compactMap { if case .literal(let word) = $0 { word } else { nil } }
  }
}
