import WMLintJSON
import WMLintSchema
import WMLintText

/// Walks a body beside its type and notes each deviation once.
struct BodyWalker {
  private let document: Document
  private let contract: Contract
  private var path: [String] = []
  private var deviations: [Deviation] = []

  /// Keys that are ids of the path: they do not belong in a body.
  private static let idNames: Set<String> = [
    "personid", "participantid", "conversationid", "userid", "communicationid",
  ]

  /// Names that people give to the object around the attributes.
  private static let wrappers: Set<String> = ["customattributes", "participantdata", "data"]

  init(_ document: Document, contract: Contract) {
    self.document = document
    self.contract = contract
  }

  /// The deviations of the whole body from a type.
  mutating func walk(_ type: ValueType) -> [Deviation] {
    guard let root = document.root else { return [] }
    walk(root, type)
    return deviations
  }

  private mutating func walk(_ node: Int, _ type: ValueType) {
    let kind = document.kind(node)
    if kind == .placeholder || kind == .broken { return }
    switch contract.resolved(type) {
    case .object(let object):
      guard kind == .object else { return note(.wrongType(type, suggestion: nil), node) }
      walkObject(node, object)
    case .map(let values):
      guard kind == .object else { return note(.wrongType(type, suggestion: nil), node) }
      walkObject(node, ObjectType([], otherValues: values))
    case .array(let elements):
      guard kind == .array else { return note(.wrongType(type, suggestion: nil), node) }
      for (index, child) in document.children(of: node).enumerated() {
        path.append(String(index))
        walk(child, elements)
        path.removeLast()
      }
    case .string(let string): walkString(node, string, type)
    case .integer(let integer): walkInteger(node, integer, type)
    case .number:
      if kind != .integer && kind != .decimal { noteScalar(node, type) }
    case .boolean:
      if kind != .true && kind != .false { noteScalar(node, type) }
    case .any, .reference: walkFree(node)
    }
  }

  private mutating func walkString(_ node: Int, _ string: StringType, _ type: ValueType) {
    switch document.kind(node) {
    case .string: break
    case .object, .array:
      note(.wrongType(type, suggestion: nil), node)
      walkFree(node)
    default: note(string.toleratesScalars ? .looseScalar : .wrongType(type, suggestion: nil), node)
    }
  }

  private mutating func walkInteger(_ node: Int, _ integer: IntegerType, _ type: ValueType) {
    guard document.kind(node) == .integer else { return noteScalar(node, type) }
    guard let value = Int64(document.source(node)), integer.range.contains(value) else {
      return note(.outOfRange(integer), node)
    }
    if let usual = integer.usualMaximum, value > usual { note(.unlikely(integer), node) }
  }

  private mutating func noteScalar(_ node: Int, _ type: ValueType) {
    let isQuoted = document.nodes[node].flags.contains(.isPlaceholder)
    note(isQuoted ? .quotedPlaceholder(type) : .wrongType(type, suggestion: nil), node)
    walkFree(node)
  }

  /// Looks for duplicate keys in a value of which nothing else is known.
  private mutating func walkFree(_ node: Int) {
    if document.kind(node) == .object {
      walkObject(node, ObjectType([], otherValues: .any))
    } else if document.kind(node) == .array {
      walk(node, .array(.any))
    }
  }

  private mutating func walkObject(_ node: Int, _ object: ObjectType) {
    var firsts: [String: Int] = [:]
    var hasUnknown = false
    var count = 0
    for (key, value) in document.members(of: node) {
      count += 1
      if document.kind(key) == .placeholder || isUnclear(key) {
        hasUnknown = true
        continue
      }
      let name = document.text(key)
      path.append(name)
      if let first = firsts[name] {
        note(.duplicate(first: first), key, value)
      } else {
        firsts[name] = key
      }
      hasUnknown = !walkMember(key, value, name, object) || hasUnknown
      path.removeLast()
    }
    if document.nodes[node].flags.contains(.incomplete) { return }
    for property in object.properties
    where property.isRequired && !hasUnknown && firsts[property.name] == nil {
      note(.missingKey(property), node)
    }
    let isWhole = !object.properties.contains(where: \.isRequired) && !object.properties.isEmpty
    if count == 0, isWhole { note(.emptyUpdate, node) }
  }

  /// A key of which a placeholder is a part, or one read from a doubtful line, says nothing.
  private func isUnclear(_ key: Int) -> Bool {
    let flags = document.nodes[key].flags
    return flags.contains(.doubtful) || flags.contains(.holdsPlaceholder)
  }

  /// Walks one member; whether its key is one of the object's.
  private mutating func walkMember(
    _ key: Int, _ value: Int, _ name: String, _ object: ObjectType
  ) -> Bool {
    if let property = object.property(name) {
      walk(value, property.type)
      return true
    }
    if let other = object.otherValues {
      walkOther(key, value, name, object, other)
      return true
    }
    if Self.idNames.contains(name.lowercased()) {
      note(.idInBody, key, value)
    } else if let (place, type) = elsewhere(name, object) {
      note(.misplaced(path: place, isWrapper: false), key, value)
      walk(value, type)
    } else if Self.wrappers.contains(Self.plain(name)), document.kind(value) == .object,
      let property = object.properties.first(where: \.isRequired)
    {
      note(.misplaced(path: [property.name], isWrapper: true), key, value)
      walk(value, property.type)
    } else {
      let known = object.properties.map(\.name)
      let suggestion = Suggestion.nearest(name, in: known)
      note(.unknownKey(known: known, suggestion: suggestion), key, value)
      let type = suggestion.flatMap { object.property($0)?.type } ?? .any
      walk(value, type)
    }
    return false
  }

  /// Walks a member whose key is free: an attribute of the customer's own.
  private mutating func walkOther(
    _ key: Int, _ value: Int, _ name: String, _ object: ObjectType, _ other: ValueType
  ) {
    if name.isEmpty, !object.properties.isEmpty { note(.emptyKey, key, value) }
    if let (place, type) = elsewhere(name, object), isMisplaced(value, type) {
      note(.misplaced(path: place, isWrapper: false), key, value)
      return walk(value, type)
    }
    let isContainer = document.kind(value) == .object
    let known = object.properties.map(\.name)
    if isContainer, case .string = other, let meant = Suggestion.nearest(name, in: known) {
      note(.wrongType(other, suggestion: meant), value)
      return walkFree(value)
    }
    walk(value, other)
  }

  /// Whether a value under a free key is rather that of the known key of the same name.
  private func isMisplaced(_ value: Int, _ type: ValueType) -> Bool {
    switch document.kind(value) {
    case .string: Int64(document.text(value)) != nil
    case .placeholder, .broken: false
    default: true
    }
  }

  /// Where a key belongs that is known deeper inside the object, or above it.
  private func elsewhere(_ name: String, _ object: ObjectType) -> ([String], ValueType)? {
    for property in object.properties {
      guard case .object(let inner) = contract.resolved(property.type) else { continue }
      if let found = inner.property(name) { return ([property.name, name], found.type) }
      if let (path, type) = elsewhere(name, inner) { return ([property.name] + path, type) }
    }
    return nil
  }

  private static func plain(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter }
  }

  private mutating func note(_ kind: Deviation.Kind, _ node: Int, _ value: Int? = nil) {
    deviations.append(
      Deviation(
        kind: kind, node: node, value: value ?? node, name: path.last ?? "",
        pointer: Pointer.text(path)))
  }
}
