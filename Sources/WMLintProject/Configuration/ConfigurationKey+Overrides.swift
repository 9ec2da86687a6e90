import WMLintDiagnostics
import WMLintJSON
import WMLintSchema

extension ConfigurationKey {
  /// What becomes of rules in some files.
  static let overrides = list(
    "overrides",
    summary: "files for which rules are changed; of those that match the last decides",
    required: ["files", "rules"],
    properties: { rules in
      [
        .init("files", .object(SchemaValue.string)),
        .init("rules", .object(SchemaValue.levels(of: rules))),
      ]
    },
    element: { $1.override($0) },
    take: { $1.overrides = $0 })
}

extension ConfigurationReader {
  fileprivate mutating func override(_ node: Int) -> Configuration.Override? {
    let name = "an element of 'overrides'"
    let known = problems.count
    let members = members(of: node, called: name, known: ["files", "rules"])
    func value(_ key: String) -> Int? { members.first { $0.key == key }?.value }
    guard let files = value("files"), let rules = value("rules") else {
      // A key that is misspelt is reported already.
      if problems.count == known { report("\(name) needs 'files' and 'rules'", at: node) }
      return nil
    }
    let levels = levels(rules, called: "'rules'")
    return text(files, called: "'files'").flatMap { glob($0, at: files) }.map {
      Configuration.Override(files: $0, rules: levels)
    }
  }

  /// What an object says becomes of rules.
  mutating func levels(_ node: Int, called name: String) -> [Configuration.Rule] {
    let known = rules.map(\.id)
    let levels = Configuration.Level.allCases.map { (name: $0.rawValue, value: $0) }
    var found: [Configuration.Rule] = []
    for (id, value) in members(of: node, called: name, known: known, kind: "rule") {
      let level = choice(value, called: "'\(id)'", of: "level", levels)
      if let level { found.append((id, level)) }
    }
    return found
  }
}
