import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintValidation

/// How the body of a request departs from its operation, if it was meant for that.
struct BodyViolations {
  let document: Document
  let bodies: CompiledBodies
  let operation: Operation

  /// The file's own document, where the body is a part of it.
  let envelope: Document?

  /// How the body departs from the operation.
  ///
  /// - Parameters:
  ///   - body: What the body shows of itself.
  ///   - endpoint: Where it is sent; `nil` if that is unknown.
  /// - Returns: The violations, none of which only follows from another.
  func all(_ body: IntendedBody?, sentTo endpoint: EndpointReading?) -> [Violation] {
    // Where the path is wrong, its medium may be too.
    let medium = endpoint.map(\.isExact) ?? true ? operation.path.medium : nil
    var validator = SchemaValidator(document, bodies.body(of: operation), medium: medium)
    let walked = validator.walk(unless: body?.missingWrapper(of: operation))
    if walked.isEmpty { return [] }
    let found = Self.confirmed(
      Self.withoutFollowing(walked, in: document), in: document, within: envelope)
    guard let root = document.root, !found.isEmpty,
      !hasKnownKey(root, found, orOthers: endpoint == nil)
    else { return found }
    // The same key twice is a mistake in whatever is sent.
    let duplicates = found.filter { $0.kind == .duplicateKey }
    // What it was meant to be is not known where it cannot be read.
    guard document.isValid else { return duplicates }
    if let inner = RequestFile.nodeInside(document) {
      return [noUpdate(at: root, request: inner)] + duplicates
    }
    if let endpoint { return isForAnother(endpoint, root, found) ? duplicates : found }
    let unknown = found.filter(isUnknownKey)
    // Of one key it is reported what is known instead.
    guard unknown.count > 1 else { return found }
    return [noUpdate(at: root, known: unknown[0].details.known)] + duplicates
  }

  /// How the body departs from an operation that updates no participant, whose path may be read as a
  /// schema of a name.
  func ofPublished(readAs name: String?) -> [Violation] {
    var validator = SchemaValidator(document, bodies.body(of: operation))
    if let name, ["PUT", "PATCH"].contains(operation.method) {
      validator.original = .reference(name)
    }
    let found = Self.confirmed(validator.walk(), in: document, within: envelope)
    guard found.count > 1, let root = document.root, !hasKnownKey(root, found) else { return found }
    // A body of another kind altogether is one mistake.
    let unknown = found.filter { isUnknownKey($0) && isAtTop($0) }
    guard unknown.count > 1 else { return found }
    var details = Violation.Details()
    details.known = unknown[0].details.known
    details.severity = .warning
    return [Violation(.unknownBody, at: root, value: root, name: "", pointer: "", details)]
      + found.filter { $0.kind == .duplicateKey }
  }

  private func isAtTop(_ violation: Violation) -> Bool {
    !violation.pointer.dropFirst().contains("/")
  }

  /// The keys that occur twice in a body of which nothing else is judged.
  static func duplicates(
    in document: Document, _ bodies: CompiledBodies, within envelope: Document?
  ) -> [Violation] {
    var validator = SchemaValidator(document, bodies.anyBody)
    return confirmed(validator.walk(), in: document, within: envelope)
  }

  /// The violations that do not follow from what is wrong with the syntax.
  private static func confirmed(
    _ found: [Violation], in document: Document, within envelope: Document?
  ) -> [Violation] {
    guard envelope?.isValid == false || !document.isValid else { return found }
    return CascadingProblems(of: envelope ?? document).without(found, in: document)
  }

  /// Whether a key at the top is one of the operation's, was meant to be, or, if those count, may
  /// be anything.
  private func hasKnownKey(
    _ root: Int, _ found: [Violation], orOthers countsOthers: Bool = true
  ) -> Bool {
    guard document.kind(root) == .object, !isUnwrapped(found) else { return false }
    let unknown = found.count { isUnknownKey($0) && isAtTop($0) }
    // In most bodies there is none.
    if unknown == 0 { return document.nodes[root].next > root + 1 }
    let known = document.members(of: root).count {
      countsOthers || document.kind($0.key) != .placeholder
    }
    return known > unknown
  }

  private func isUnknownKey(_ violation: Violation) -> Bool {
    violation.kind == .unknownKey && violation.details.suggestion == nil
  }

  private func isUnwrapped(_ found: [Violation]) -> Bool {
    found.contains { $0.kind == .unwrapped }
  }

  /// Whether the path shows that the body was meant for another operation: then the path is the one
  /// mistake, and what the body holds follows from it.
  private func isForAnother(
    _ endpoint: EndpointReading, _ root: Int, _ found: [Violation]
  ) -> Bool {
    if endpoint.parts == nil { return true }
    guard endpoint.isOfAnother || endpoint.url.segments.contains(where: \.isEmpty) else {
      return false
    }
    let isEmpty = document.nodes[root].next == root + 1
    return document.kind(root) == .object && !isEmpty && !isUnwrapped(found)
  }

  /// The names of what goes with a body in a request.
  private static let fields: Set<String> = [
    "method", "url", "uri", "path", "endpoint", "headers", "query", "params", "pathParameters",
    "scopes",
  ]

  /// The violations without the keys at the top that a surplus or missing object explains: the fields
  /// of a request beside its body, and attributes beside `routing`.
  private static func withoutFollowing(
    _ found: [Violation], in document: Document
  ) -> [Violation] {
    let wraps = found.contains { $0.kind == .surplusWrapper && $0.name == "body" }
    let isUnwrapped = found.contains {
      $0.kind == .misplacedKey && $0.details.path.count > 1 && $0.details.path[0] == "attributes"
    }
    guard wraps || isUnwrapped, let root = document.root,
      !isUnwrapped || document.value("attributes", in: root) == nil
    else { return found }
    return found.filter { violation in
      guard violation.kind == .unknownKey, violation.details.suggestion == nil,
        violation.pointer.dropFirst().firstIndex(of: "/") == nil
      else { return true }
      return wraps
        ? !fields.contains(violation.name) : document.kind(violation.value) != .string
    }
  }

  private func noUpdate(
    at root: Int, known: [String] = [], request: Int? = nil
  ) -> Violation {
    var details = Violation.Details()
    details.known = known
    details.first = request
    return Violation(.noUpdate, at: root, value: root, name: "", pointer: "", details)
  }
}
