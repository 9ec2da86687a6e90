import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

/// The object that a request sends, to tell by the keys at its top whose body it was meant to be.
///
/// A class that remembers its answers: thousands of requests may send the value of one variable.
final class IntendedBody {
  private let document: Document
  private let root: Int
  private let contract: Contract
  private var wrongBodies: [String: WrongOperationBody?] = [:]
  private var meant: [String: Operation?] = [:]
  private var wrappers: [String: Property?] = [:]

  init?(_ body: Body, _ contract: Contract) {
    guard contract.operations.count > 1, case .json(let document) = body,
      let root = document.root, document.kind(root) == .object
    else { return nil }
    self.document = document
    self.root = root
    self.contract = contract
  }

  /// The operation that the body is for, judging by its keys alone: attributes, if any.
  var operation: Operation? {
    let candidates = contract.operations(for: nil)
    return operation(among: candidates) ?? candidates.first { $0.path.ending != nil }
  }

  /// The one operation that has keys of the body, or near misses of them; `nil` if none or
  /// several have.
  func operation(among operations: some Collection<Operation>) -> Operation? {
    // The operations of one medium are always the same.
    let key = operations.first?.line ?? ""
    if let known = meant[key] { return known }
    let found = findOperation(among: operations)
    meant[key] = .some(found)
    return found
  }

  private func findOperation(among operations: some Collection<Operation>) -> Operation? {
    let exact = operations.filter { !keys(of: $0).isEmpty }
    if !exact.isEmpty { return exact.count == 1 ? exact[0] : nil }
    let near = operations.filter { hasNearMiss(of: $0) }
    return near.count == 1 ? near[0] : nil
  }

  /// The keys of the body that are those of another operation at the same path.
  func wrongOperationBody(at operation: Operation) -> WrongOperationBody? {
    if let known = wrongBodies[operation.line] { return known }
    let found = findWrongOperationBody(at: operation)
    wrongBodies[operation.line] = .some(found)
    return found
  }

  private func findWrongOperationBody(at operation: Operation) -> WrongOperationBody? {
    for other in contract.operations(for: operation.path.medium)
    where other.path.ending != operation.path.ending {
      let foreign = keys(of: other)
      guard !foreign.isEmpty else { continue }
      let isWhole = keys(of: operation).isEmpty
      // Attributes sent without the object round them may be called like fields of the other body.
      if isWhole, foreign.count < count, !foreign.contains(where: { fits($0, other) }) { continue }
      return WrongOperationBody(keys: foreign, operation: other, isWhole: isWhole)
    }
    return nil
  }

  /// The property that all of the body belongs in, where it is a map without the object round it.
  func missingWrapper(of operation: Operation) -> Property? {
    if let known = wrappers[operation.line] { return known }
    let found = findMissingWrapper(of: operation)
    wrappers[operation.line] = .some(found)
    return found
  }

  private func findMissingWrapper(of operation: Operation) -> Property? {
    guard case .object(let object) = contract.resolved(operation.body), let main = object.main,
      case .map = main.type, count > 0,
      document.members(of: root).allSatisfy({ isLoose($0.key, $0.value, beside: main) })
    else { return nil }
    return main
  }

  private var count: Int { document.members(of: root).reduce(0) { count, _ in count + 1 } }

  private func properties(of operation: Operation) -> [Property] {
    guard case .object(let object) = contract.resolved(operation.body) else { return [] }
    return object.properties
  }

  private func keys(of operation: Operation) -> [Int] {
    let properties = properties(of: operation)
    return document.members(of: root).map(\.key).filter { key in
      properties.contains { document.isText(key, $0.name) }
    }
  }

  private func hasNearMiss(of operation: Operation) -> Bool {
    let names = properties(of: operation).map(\.name)
    return document.members(of: root).contains { key, _ in
      document.kind(key) == .string && !document.isInferred(key)
        && Suggestion.nearest(document.text(key), in: names) != nil
    }
  }

  /// Whether the value under a key is one that the operation takes there.
  private func fits(_ key: Int, _ operation: Operation) -> Bool {
    guard
      let property = properties(of: operation).first(where: { document.isText(key, $0.name) })
    else { return false }
    switch (contract.resolved(property.type), document.kind(key + 1)) {
    case (.object, .object), (.map, .object), (.boolean, .true), (.boolean, .false): return true
    case (.string(let string), .string): return string.takes(document.text(key + 1))
    default: return false
    }
  }

  /// Whether a member can be one of a map of strings that is where the map belongs.
  private func isLoose(_ key: Int, _ value: Int, beside main: Property) -> Bool {
    if document.isInferred(key) { return false }
    switch document.kind(key) {
    case .string: if Suggestion.nearest(document.text(key), in: [main.name]) != nil { return false }
    case .placeholder: return false
    default: break
    }
    switch document.kind(value) {
    case .object, .array, .broken: return false
    default: return true
    }
  }
}

/// Keys of a body that the operation of its path does not take, and the one that does.
struct WrongOperationBody {
  let keys: [Int]
  let operation: Operation

  /// Whether nothing in the body is the path's own.
  let isWhole: Bool

  /// Whether a violation says no more than that one of the keys is not known.
  func covers(_ violation: Violation) -> Bool {
    switch violation.kind {
    case .unknownKey, .misplacedKey, .misnamedWrapper, .surplusWrapper:
      keys.contains(violation.node)
    default: false
    }
  }
}
