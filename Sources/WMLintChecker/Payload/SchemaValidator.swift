import WMLintJSON
import WMLintSchema
import WMLintText
import WMLintValidation

/// Walks the rows of an operation's body over a document, and notes each violation once.
struct SchemaValidator {
  let document: Document
  let body: CompiledBody

  /// The medium of the path that the body is sent to; `nil` where it may be any.
  let medium: String?

  /// What the path is read as, where the operation changes that: a body that was fetched and changed has its
  /// keys.
  var original: ValueType?
  private(set) var path: [Step] = []
  private(set) var violations: [Violation] = []

  /// A step into a container; names are decoded only when something is reported.
  enum Step {
    case key(Int)
    case element(Int)
  }

  init(_ document: Document, _ body: CompiledBody, medium: String? = nil) {
    self.document = document
    self.body = body
    self.medium = medium
    path.reserveCapacity(8)
  }

  var isLenient: Bool { body.strictness.isLenient }
  var isParticipantUpdate: Bool { body.strictness.isParticipantUpdate }

  /// The violations of the whole body, or, where its members were meant to be in a property that is not there,
  /// that and their own.
  mutating func walk(unless missing: Property? = nil) -> [Violation] {
    guard let root = document.root else { return [] }
    if let missing, let row = row(of: missing.name, in: body.top) {
      note(.unwrapped, root) { $0.property = missing }
      walk(root, row)
    } else {
      walk(root, body.top)
    }
    return violations
  }

  mutating func walk(_ node: Int, _ row: Int) {
    let rule = body.table.rows[row]
    let kind = document.kind(node)
    if kind == .placeholder || kind == .broken || kind == .string && rule.isFree { return }
    if kind == .null, rule.takesNull { return }
    switch rule.kind {
    case .object: kind == .object ? walkObject(node, row) : noteWrongType(node, row)
    case .array: kind == .array ? walkArray(node, row) : noteWrongType(node, row)
    case .string: walkString(node, row)
    case .integer: walkInteger(node, row)
    case .number: walkNumber(node, row)
    case .boolean: if kind != .true && kind != .false { noteScalar(node, row) }
    case .choice: walkChoice(node, row)
    case .any: walkFree(node)
    }
  }

  /// Looks for duplicate keys in a value of unknown type.
  mutating func walkFree(_ node: Int) {
    if document.kind(node) == .object {
      walkObject(node, SchemaTable.anything)
    } else if document.kind(node) == .array {
      walkArray(node, SchemaTable.anything)
    }
  }

  private mutating func walkObject(_ node: Int, _ row: Int) {
    let rule = body.table.rows[row]
    let takesAnyString = body.table.rows[rule.others].isFree
    // Most have their keys in the order of the schema.
    var expected = rule.names.lowerBound
    var hasUnknown = false
    var found: UInt64 = 0
    var isEmpty = true
    var earlier = EarlierKeys(of: node)
    var free = UnusedNames(in: node)
    // Not by an iterator, which holds on to the nodes.
    var next = node + 1
    while next < document.nodes[node].next {
      let (key, value) = (next, next + 1)
      next = document.nodes[value].next
      isEmpty = false
      let first = earlier.first(like: key, in: document)
      if document.kind(key) == .placeholder || document.isUnclear(key) {
        hasUnknown = true
        if document.isInferred(key) { walkInferred(key, value, rule.names) }
        continue
      }
      enter(.key(key))
      if let first { note(.duplicateKey, key, value) { $0.first = first } }
      let known = body.table.number(of: key, in: document, among: rule.names, from: expected)
      if let known {
        expected = known + 1
        found |= body.table.names[known].bit
        walk(value, body.table.names[known].row)
      } else if !takesAnyString || !isPlainAttribute(key, value) {
        hasUnknown = !walkUnknown(key, value, row, &free) || hasUnknown
      }
      leave()
    }
    if document.nodes[node].flags.contains(.incomplete) { return }
    // What a surplus object holds is not missing.
    if node == document.root, !isParticipantUpdate,
      violations.contains(where: { $0.kind == .surplusWrapper })
    {
      return
    }
    if reportsMissing(in: node, hasUnknown) { noteMissing(in: node, row, found) }
    if isEmpty, !rule.takesEmpty { noteEmptiness(node, row) }
  }

  /// Walks a member of a class, if the object has a key of its name: it may be sent under another.
  private mutating func walkInferred(_ key: Int, _ value: Int, _ names: Range<Int>) {
    let known = body.table.number(of: key, in: document, among: names, from: names.lowerBound)
    guard let known else { return }
    enter(.key(key))
    walk(value, body.table.names[known].row)
    leave()
  }

  /// The row of the values under a key of an object; `nil` if it has no such key.
  func row(of name: String, in row: Int) -> Int? {
    let index = body.object(row).properties.firstIndex { $0.name == name }
    return index.map { body.table.names[body.table.rows[row].names.lowerBound + $0].row }
  }

  mutating func enter(_ step: Step) { path.append(step) }
  mutating func leave() { path.removeLast() }

  mutating func note(
    _ kind: Violation.Kind, _ node: Int, _ value: Int? = nil, of row: Int? = nil,
    adding add: (inout Violation.Details) -> Void = { _ in }
  ) {
    var details = Violation.Details()
    details.type = row.map(body.type)
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
