import WMLintDiagnostics
import WMLintSchema
import WMLintText

/// What `wmlint explain` prints.
struct Explanation {
  let rule: Rule

  /// What linting an example finds.
  let diagnostics: (Example) -> [Diagnostic]

  var text: String {
    var lines = ["\(rule.id) (\(rule.level))", "", rule.summary, "", rule.why]
    lines += ["", "Source: \(rule.source)"]
    for example in rule.examples.bad { lines += ["", "Wrong:"] + shown(example) }
    for example in rule.examples.good { lines += ["", "Right:"] + shown(example) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same as JSON, for programs.
  var json: String {
    let examples: [SchemaValue.Member] = [
      .init("wrong", .array(rule.examples.bad.map(described))),
      .init("right", .array(rule.examples.good.map(described))),
    ]
    return SchemaValue.object(
      [.init("version", .integer(1))] + rule.members + [.init("examples", .object(examples))]
    ).text() + "\n"
  }

  /// An example, what is given with it, and what is reported of it; what does not apply is left out.
  private func described(_ example: Example) -> SchemaValue {
    var members: [SchemaValue.Member] = [.init("text", .string(example.text))]
    for (name, value) in [("endpoint", example.endpoint), ("contract", example.contract)] {
      if let value { members.append(.init(name, .string(value))) }
    }
    if example.file.contains(".") { members.append(.init("file", .string(example.file))) }
    if !example.scopes.isEmpty {
      members.append(.init("scopes", .array(example.scopes.map { .string($0) })))
    }
    if !example.offsets.isEmpty {
      let found = diagnostics(example).filter { $0.rule == rule.id }
      members.append(.init("offsets", .array(example.offsets.map { .integer(Int64($0)) })))
      members.append(.init("messages", .array(found.map { .string($0.message) })))
    }
    return .object(members)
  }

  /// The example as it would be linted, with marks under what is reported, and the messages.
  private func shown(_ example: Example) -> [String] {
    var lines: [String] = []
    if let endpoint = example.endpoint { lines.append("    --endpoint '\(endpoint)'") }
    if let contract = example.contract { lines.append("    --contract \(contract)") }
    if example.file.contains(".") { lines.append("    --stdin-filename \(example.file)") }
    lines += example.scopes.map { "    --scope \($0)" }
    let text = example.text
    if text.isEmpty { lines.append("    (an empty file)") }
    let marked = example.offsets
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !text.isEmpty {
      lines.append("    " + Unprintable.escaped(String(line)))
      let end = offset + line.utf8.count
      let places = marked.filter { (offset...end).contains($0) }.map { $0 - offset }
      if !places.isEmpty { lines.append("    " + carets(under: line, at: places)) }
      offset = end + 1
    }
    guard !marked.isEmpty else { return lines }
    for found in diagnostics(example) where found.rule == rule.id {
      let help = found.help.map { ": \($0)" } ?? ""
      lines.append("    \(found.message)\(help)")
    }
    return lines
  }

  /// A line with `^` under the characters at the offsets.
  private func carets(under line: Substring, at places: [Int]) -> String {
    var result = ""
    for place in places {
      let before = String(decoding: line.utf8.prefix(place), as: UTF8.self)
      let column = Unprintable.escaped(before).count
      result += String(repeating: " ", count: max(0, column - result.count)) + "^"
    }
    return result
  }
}
