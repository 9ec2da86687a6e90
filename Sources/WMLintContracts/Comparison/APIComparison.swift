package import WMLintSchema

/// What changed from one API description to another: operations, parameters, bodies and values.
package struct APIComparison {
  /// The changes: operations by their paths, then schemas by their names.
  package private(set) var changes: [APIChange] = []

  private let old: API
  private let new: API

  /// The schemas that bodies of operations have that are in both.
  private var schemas = Set<String>()

  /// Compares two contracts: their descriptions, hosts, and what they have beside what is described.
  package init(from old: Contract, to new: Contract) {
    self.init(from: old.api, to: new.api)
    if !old.hosts.isEmpty, !new.hosts.isEmpty, old.hosts != new.hosts {
      let detail = APIChange.Detail(
        name: "served by", kind: .changed, added: new.hosts.filter { !old.hosts.contains($0) },
        removed: old.hosts.filter { !new.hosts.contains($0) })
      changes.insert(APIChange(subject: .hosts, kind: .changed, details: [detail]), at: 0)
    }
    let (before, after) = (Self.undescribed(in: old), Self.undescribed(in: new))
    changes += after.filter { !before.contains($0) }.map {
      APIChange(subject: .operation($0), kind: .added)
    }
    changes += before.filter { !after.contains($0) }.map {
      APIChange(subject: .operation($0), kind: .removed)
    }
  }

  /// The operations that a contract has and its description has not, by their request lines.
  private static func undescribed(in contract: Contract) -> [String] {
    let described = operations(of: contract.api)
    return contract.operations.filter {
      !$0.status.isRemoved && described[Line($0.method, $0.path.text)] == nil
    }
    .map(\.line)
  }

  package init(from old: API, to new: API) {
    self.old = old
    self.new = new
    let before = Self.operations(of: old)
    let after = Self.operations(of: new)
    for line in Set(before.keys).union(after.keys).sorted(by: Self.comesFirst) {
      compare(line.text, before[line], after[line])
    }
    for name in schemas.sorted() {
      var types = TypeComparison()
      types.compare(old.type(name), new.type(name), at: "")
      if !types.details.isEmpty {
        changes.append(APIChange(subject: .schema(name), kind: .changed, details: types.details))
      }
    }
  }

  /// An operation by method and path without the names of parameters, which may differ.
  private struct Line: Hashable {
    let method: String
    let path: String

    /// The path without the names of its parameters.
    private let form: String

    init(_ method: String, _ path: String) {
      self.method = method
      self.path = path
      form = PathTemplate(path).segments.map { segment in
        if case .literal(let word) = segment { "/" + word } else { "/{}" }
      }.joined()
    }

    var text: String { "\(method) \(path)" }

    static func == (left: Line, right: Line) -> Bool {
      left.method == right.method && left.form == right.form
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(method)
      hasher.combine(form)
    }
  }

  private typealias Entry = (path: PathID, method: String)

  private static func comesFirst(_ left: Line, _ right: Line) -> Bool {
    (left.path, left.method) < (right.path, right.method)
  }

  private static func operations(of api: API) -> [Line: Entry] {
    var operations: [Line: Entry] = [:]
    for path in api.paths.paths {
      for method in api.paths.methods(path) {
        operations[Line(method, api.paths.text(path))] = (path, method)
      }
    }
    return operations
  }

  private mutating func compare(_ line: String, _ before: Entry?, _ after: Entry?) {
    guard let before else {
      return changes.append(APIChange(subject: .operation(line), kind: .added))
    }
    guard let after else {
      return changes.append(APIChange(subject: .operation(line), kind: .removed))
    }
    guard let was = old.operation(before.path, before.method),
      let now = new.operation(after.path, after.method)
    else { return }
    note(was.body, now.body)
    let details = OperationComparison(from: was, to: now).details
    if !details.isEmpty {
      changes.append(APIChange(subject: .operation(line), kind: .changed, details: details))
    }
  }

  /// Notes the schemas that two bodies have in common.
  private mutating func note(_ was: ValueType, _ now: ValueType) {
    var rest = Array(was.references.intersection(now.references))
    while let name = rest.popLast() {
      guard schemas.insert(name).inserted else { continue }
      rest += old.type(name).references.intersection(new.type(name).references)
    }
  }
}

extension ValueType {
  /// The schemas that the type names.
  fileprivate var references: Set<String> {
    switch self {
    case .reference(let name): return [name]
    case .object(let object):
      let types = object.properties.map(\.type) + (object.otherValues.map { [$0] } ?? [])
      return types.reduce(into: []) { $0.formUnion($1.references) }
    case .map(let values): return values.references
    case .array(let array): return array.elements.references
    case .choice(let choice):
      return choice.branches.reduce(into: []) { $0.formUnion($1.references) }
    case .string, .integer, .number, .boolean, .any: return []
    }
  }
}
