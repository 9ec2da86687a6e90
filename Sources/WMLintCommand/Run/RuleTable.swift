package import WMLintDiagnostics
import WMLintSchema

/// The rules as a table, for a terminal or for a page.
package enum RuleTable {
  /// Columns of ids, severities and summaries under the names of the groups.
  package static func text(_ rules: [Rule]) -> String {
    let width = rules.map(\.id.count).max() ?? 0
    var lines: [String] = []
    for (group, members) in grouped(rules) {
      lines += lines.isEmpty ? [group.rawValue] : ["", group.rawValue]
      lines += members.map { rule in
        let id = padded(rule.id, to: width)
        return "  \(id)  \(padded(rule.level, to: 7))  \(rule.summary)"
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A table of GitHub-flavoured Markdown.
  package static func markdown(_ rules: [Rule]) -> String {
    var lines = ["| rule | severity | what it finds |", "|---|---|---|"]
    for (group, members) in grouped(rules) {
      lines.append("| **\(group.rawValue)** | | |")
      lines += members.map { rule in
        let summary = rule.summary.split(separator: "|", omittingEmptySubsequences: false)
        return "| `\(rule.id)` | \(rule.level) | \(summary.joined(separator: "\\|")) |"
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The same as JSON, for programs.
  static func json(_ rules: [Rule]) -> String {
    SchemaValue.object([
      .init("version", .integer(1)), .init("rules", .array(rules.map { .object($0.members) })),
    ]).text() + "\n"
  }

  private static func grouped(_ rules: [Rule]) -> [(Rule.Group, [Rule])] {
    Rule.Group.allCases.compactMap { group in
      let members = rules.filter { $0.group == group }
      return members.isEmpty ? nil : (group, members)
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension Rule {
  /// The rule as JSON.
  var members: [SchemaValue.Member] {
    [
      .init("id", .string(id)), .init("group", .string(group.rawValue)),
      .init("severity", .string(level)), .init("summary", .string(summary)),
      .init("why", .string(why)), .init("source", .string(source)),
    ]
  }
}
