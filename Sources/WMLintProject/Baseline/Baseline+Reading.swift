import WMLintDiagnostics
import WMLintJSON
import WMLintSchema
import WMLintText

extension Baseline {

  /// The baseline that a text describes, and what is wrong with the text.
  static func read(
    _ source: Source, rules: [Rule]
  ) -> (baseline: Baseline, problems: [ConfigurationReader.Problem]) {
    var reader = ConfigurationReader(source, rules: rules)
    var entries: [Entry] = []
    if let root = reader.document.root {
      let members = reader.members(
        of: root, called: "the baseline", known: ["version", "entries"])
      for (name, node) in members {
        if name == "version" {
          if reader.document.source(node) != "1" {
            reader.report("this baseline is of another version than 1", at: node)
          }
        } else if reader.expect([.array], at: node, called: "'entries'", "a list of objects") {
          entries = reader.document.children(of: node).compactMap { reader.entry($0) }
        }
      }
    }
    return (Baseline(entries: entries, source: source), reader.problems)
  }
}

extension ConfigurationReader {
  fileprivate mutating func entry(_ node: Int) -> Baseline.Entry? {
    let name = "an entry"
    let known = problems.count
    let members = members(
      of: node, called: name,
      known: ["file", "request", "rule", "pointer", "count", "reason", "until"])
    func value(_ key: String) -> Int? { members.first { $0.key == key }?.value }
    guard let file = value("file"), let rule = value("rule") else {
      if problems.count == known { report("\(name) needs 'file' and 'rule'", at: node) }
      return nil
    }
    let rules = rules.map { (name: $0.id, value: $0.id) }
    guard let path = text(file, called: "'file'"),
      let id = choice(rule, called: "'rule'", of: "rule", rules)
    else { return nil }
    return Baseline.Entry(
      key: Baseline.Key(
        file: path, request: value("request").flatMap { text($0, called: "'request'") } ?? "",
        rule: id, pointer: value("pointer").flatMap { words($0, called: "'pointer'") } ?? ""),
      count: value("count").map { count($0) } ?? 1,
      reason: value("reason").flatMap { words($0, called: "'reason'") } ?? "",
      until: value("until").flatMap { day($0) }, place: document.nodes[node].range)
  }

  /// The text of a string, which may be empty.
  private mutating func words(_ node: Int, called name: String) -> String? {
    guard expect([.string], at: node, called: name, "a string") else { return nil }
    return document.text(node)
  }

  private mutating func count(_ node: Int) -> Int {
    guard expect([.integer], at: node, called: "'count'", "an integer") else { return 0 }
    if let count = Int(document.source(node)), count > 0 { return count }
    report("'count' must be 1 or more", at: node)
    return 0
  }

  private mutating func day(_ node: Int) -> String? {
    guard let day = text(node, called: "'until'") else { return nil }
    if StringFormat.date.fit(of: day) == .exact { return day }
    report("'\(day)' is not a day: write it as 2027-01-31", at: node)
    return nil
  }
}
