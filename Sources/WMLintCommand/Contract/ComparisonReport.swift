import WMLintContracts
import WMLintReporter
import WMLintSchema

/// The differences between two contracts, for people and for programs.
struct ComparisonReport {
  typealias Named = (name: String, api: API)

  private let changes: [APIChange]
  private let old: Named
  private let new: Named

  init(_ comparison: APIComparison, from old: Named, to new: Named) {
    changes = comparison.changes
    self.old = old
    self.new = new
  }

  /// A line for each operation or schema, with `+`, `-` or `~` before it, and what changed in it.
  var text: String {
    var lines = ["From \(words(old)) to \(words(new)):"]
    if changes.isEmpty { return lines[0] + " no differences\n" }
    lines.append("")
    for change in changes {
      lines.append("\(change.kind.sign) \(change.subject.words)")
      lines += change.details.map { "    " + $0.sentence }
    }
    return (lines + ["", total]).joined(separator: "\n") + "\n"
  }

  private func words(_ contract: Named) -> String {
    contract.api.version.isEmpty
      ? contract.name : "\(contract.name) (version \(contract.api.version))"
  }

  private var total: String {
    let operations = changes.filter { if case .operation = $0.subject { true } else { false } }
    let counts = [APIChange.Kind.added, .removed, .changed].map { kind in
      "\(operations.filter { $0.kind == kind }.count) \(kind.rawValue)"
    }
    let schemas = changes.count { if case .schema = $0.subject { true } else { false } }
    return "Operations: \(counts.joined(separator: ", ")); schemas: \(schemas) changed"
  }

  /// One JSON text; what does not apply is left out.
  var json: String {
    let members: [SchemaValue.Member] = [
      .init("version", .integer(1)), .init("from", described(old)), .init("to", described(new)),
      .init("changes", .array(changes.map(\.json))),
    ]
    return SchemaValue.object(members).text() + "\n"
  }

  private func described(_ contract: Named) -> SchemaValue {
    .object([
      .init("name", .string(contract.name)), .init("version", .string(contract.api.version)),
    ])
  }
}

extension APIChange.Kind {
  fileprivate var sign: String {
    switch self {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }
}

extension APIChange.Subject {
  fileprivate var words: String {
    switch self {
    case .operation(let line): line
    case .schema(let name): "schema \(name)"
    case .hosts: "hosts"
    }
  }
}

extension APIChange {
  fileprivate var json: SchemaValue {
    var members: [SchemaValue.Member]
    switch subject {
    case .operation(let line): members = [.init("operation", .string(line))]
    case .schema(let name): members = [.init("schema", .string(name))]
    case .hosts: members = [.init("hosts", .boolean(true))]
    }
    members.append(.init("change", .string(kind.rawValue)))
    if !details.isEmpty { members.append(.init("details", .array(details.map(\.json)))) }
    return .object(members)
  }
}

extension APIChange.Detail {
  fileprivate var sentence: String {
    var words: [String] = []
    if !added.isEmpty { words.append("+ " + added.joined(separator: " ")) }
    if !removed.isEmpty { words.append("- " + removed.joined(separator: " ")) }
    if let before, let after {
      words.append("\(after), was \(before)")
    } else if let after {
      words.append(after)
    }
    let rest = words.isEmpty ? "" : ": " + words.joined(separator: "; ")
    return "\(kind.sign) \(name)\(rest)"
  }

  fileprivate var json: SchemaValue {
    var members: [SchemaValue.Member] = [
      .init("what", .string(name)), .init("change", .string(kind.rawValue)),
    ]
    if !added.isEmpty { members.append(.init("added", .array(added.map { .string($0) }))) }
    if !removed.isEmpty { members.append(.init("removed", .array(removed.map { .string($0) }))) }
    if let before { members.append(.init("before", .string(before))) }
    if let after { members.append(.init("after", .string(after))) }
    return .object(members)
  }
}
