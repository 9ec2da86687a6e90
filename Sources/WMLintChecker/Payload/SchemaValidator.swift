import WMLintJSON
import WMLintSchema
import WMLintText
import WMLintValidation

/// Walks a body along its type and notes each violation once.
struct SchemaValidator {
  let document: Document

  /// The types that references name.
  private let contract: Contract
  let strictness: Strictness

  /// The medium of the path that the body is sent to; `nil` where it may be any.
  let medium: String?
  private(set) var path: [Step] = []
  private(set) var violations: [Violation] = []

  /// A step into a container; names are decoded only when something is reported.
  enum Step {
    case key(Int)
    case element(Int)
  }

  /// Objects up to this size are searched for duplicates pair by pair, which needs no memory.
  private static let smallObject = 16

  init(
    _ document: Document, contract: Contract, medium: String? = nil, _ strictness: Strictness
  ) {
    self.document = document
    self.medium = medium
    self.contract = contract
    self.strictness = strictness
    path.reserveCapacity(8)
  }

  /// The type itself, where the given one only names it.
  func resolved(_ type: ValueType) -> ValueType { contract.resolved(type) }

  /// The violations of the whole body from a type.
  mutating func walk(_ type: ValueType) -> [Violation] {
    guard let root = document.root else { return [] }
    walk(root, type)
    return violations
  }

  mutating func walk(_ node: Int, _ type: ValueType) {
    let kind = document.kind(node)
    if kind == .placeholder || kind == .broken || kind == .string && type.takesAnyString { return }
    if kind == .null, strictness.takesNull(for: type, isTop: node == document.root) { return }
    switch type {
    case .reference:
      let named = resolved(type)
      if case .reference = named { walkFree(node) } else { walk(node, named) }
    case .object(let object):
      guard kind == .object else { return noteWrongType(node, type) }
      walkObject(node, object)
    case .map(let values):
      guard kind == .object else { return noteWrongType(node, type) }
      walkObject(node, ObjectType([], otherValues: values))
      noteEmptiness(node)
    case .array(let array):
      guard kind == .array else { return noteWrongType(node, type) }
      walkArray(node, array, type)
    case .string(let string): walkString(node, string, type)
    case .integer(let integer): walkInteger(node, integer, type)
    case .number(let number): walkNumber(node, number, type)
    case .boolean:
      if kind != .true && kind != .false { noteScalar(node, type) }
    case .choice(let choice): walkChoice(node, choice)
    case .any: walkFree(node)
    }
  }

  /// Looks for duplicate keys in a value of unknown type.
  mutating func walkFree(_ node: Int) {
    if document.kind(node) == .object {
      walkObject(node, ObjectType([], otherValues: .any))
    } else if document.kind(node) == .array {
      walkArray(node, ArrayType(of: .any), .any)
    }
  }

  private mutating func walkObject(_ node: Int, _ object: ObjectType) {
    var hasUnknown = false
    var found = 0
    var count = 0
    var firsts: [String: Int] = [:]
    var lengths: UInt64 = 0
    var free = UnusedNames(in: node)
    let takesAnyString = object.otherValues?.takesAnyString ?? false
    // Not by an iterator, which holds on to the nodes.
    var next = node + 1
    while next < document.nodes[node].next {
      let (key, value) = (next, next + 1)
      next = document.nodes[value].next
      count += 1
      if document.kind(key) == .placeholder || document.isUnclear(key) {
        hasUnknown = true
        lengths |= document.lengths(of: key)
        if document.isInferred(key) { walkInferred(key, value, object) }
        continue
      }
      enter(.key(key))
      if count > Self.smallObject {
        if firsts.isEmpty { firsts = names(in: node, before: key) }
        let name = document.text(key)
        if let first = firsts[name] { note(.duplicateKey, key, value) { $0.first = first } }
        firsts[name] = firsts[name] ?? key
      } else {
        // Few keys are as long as one before them.
        let length = document.lengths(of: key)
        if lengths & length != 0, let first = document.firstKey(in: node, sameAs: key) {
          note(.duplicateKey, key, value) { $0.first = first }
        }
        lengths |= length
      }
      let known = object.properties.indices.first {
        document.isText(key, object.properties[$0].name)
      }
      if let index = known {
        found |= 1 << index
        walk(value, object.properties[index].type)
      } else if !takesAnyString || !isPlainAttribute(key, value) {
        hasUnknown = !walkUnknown(key, value, object, &free) || hasUnknown
      }
      leave()
    }
    if document.nodes[node].flags.contains(.incomplete) { return }
    // What a surplus object holds is not missing.
    if node == document.root, !strictness.isParticipantUpdate,
      violations.contains(where: { $0.kind == .surplusWrapper })
    {
      return
    }
    if reportsMissing(in: node, hasUnknown) { noteMissing(in: node, object, found) }
    let hasRequired = object.properties.contains(where: \.isRequired)
    if !object.properties.isEmpty, !hasRequired { noteEmptiness(node) }
  }

  /// Walks a member of a class, if the object has a key of its name: it may be sent under another.
  private mutating func walkInferred(_ key: Int, _ value: Int, _ object: ObjectType) {
    let known = object.properties.first { document.isText(key, $0.name) }
    guard let known else { return }
    enter(.key(key))
    walk(value, known.type)
    leave()
  }

  /// Whether missing required keys of an object are reported.
  private func reportsMissing(in node: Int, _ hasUnknown: Bool) -> Bool {
    switch strictness.requiredKeys {
    case .everywhere: !hasUnknown
    case .atTop: node == document.root && !hasUnclearKey(node)
    case .nowhere: false
    }
  }

  /// Whether a key of an object may become any.
  private func hasUnclearKey(_ node: Int) -> Bool {
    document.members(of: node).contains { key, _ in
      document.kind(key) != .string || document.isUnclear(key)
    }
  }

  /// Notes the required keys that an object lacks; `found` has a bit for each property it has.
  private mutating func noteMissing(in node: Int, _ object: ObjectType, _ found: Int) {
    func isFound(_ index: Int) -> Bool {
      index < Int.bitWidth
        ? found & 1 << index != 0 : document.value(object.properties[index].name, in: node) != nil
    }
    // By index, as a property is large to copy.
    for index in object.properties.indices where !isFound(index) {
      let property = object.properties[index]
      guard strictness.requires(property, isTop: node == document.root), !isMisspelt(property)
      else { continue }
      note(.missingKey, node) { $0.property = property }
    }
  }

  /// Whether another key was reported as this one misspelt.
  private func isMisspelt(_ property: Property) -> Bool {
    violations.contains { $0.kind == .unknownKey && $0.details.suggestion == property.name }
  }

  private mutating func noteEmptiness(_ node: Int) {
    guard !strictness.takesEmpty, document.nodes[node].next == node + 1, isWholeUpdate,
      !document.nodes[node].flags.contains(.incomplete)
    else { return }
    note(.emptyUpdate, node)
  }

  /// Whether there is nothing beside the value that is walked: an empty one beside others is no
  /// empty update.
  private var isWholeUpdate: Bool {
    var container = document.root
    for step in path {
      guard case .key(let key) = step, let parent = container, key == parent + 1,
        document.nodes[key + 1].next == document.nodes[parent].next
      else { return false }
      container = key + 1
    }
    return true
  }

  private func names(in node: Int, before key: Int) -> [String: Int] {
    var names: [String: Int] = [:]
    for (earlier, _) in document.members(of: node) where document.kind(earlier) != .placeholder {
      if earlier >= key { break }
      let name = document.text(earlier)
      names[name] = names[name] ?? earlier
    }
    return names
  }

  mutating func enter(_ step: Step) { path.append(step) }
  mutating func leave() { path.removeLast() }

  mutating func note(
    _ kind: Violation.Kind, _ node: Int, _ value: Int? = nil,
    adding add: (inout Violation.Details) -> Void = { _ in }
  ) {
    var details = Violation.Details()
    add(&details)
    var pointer = Pointer()
    for step in path {
      switch step {
      case .key(let key): pointer.append(document.decoded(key))
      case .element(let index): pointer.append(String(index).utf8)
      }
    }
    violations.append(
      Violation(
        kind, at: node, value: value ?? node, name: name, subject: subject(of: path[...]),
        pointer: pointer.text, details))
  }

  /// The last step of the path as messages name it; empty at the top.
  var name: String {
    switch path.last {
    case .key(let key)?: document.text(key)
    case .element(let index)?: String(index)
    case nil: ""
    }
  }

  /// What messages call the value that a path leads to.
  private func subject(of path: ArraySlice<Step>) -> String {
    switch path.last {
    case .key(let key)?: return document.text(key).quoted
    case .element(let index)?:
      let array = path.dropLast()
      return "element \(index)" + (array.isEmpty ? "" : " of \(subject(of: array))")
    case nil: return "the body"
    }
  }
}
