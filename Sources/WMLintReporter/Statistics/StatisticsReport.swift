import WMLintDiagnostics
import WMLintText

/// The counts of the rules, the most frequent first.
struct StatisticsReport {
  private struct Count {
    var total = 0
    var severity: Severity
    var safe = 0
    var suggested = 0
  }

  private var counts: [String: Count] = [:]

  /// The version of the tool, for a report in JSON; `nil` for one in words.
  private let toolVersion: String?

  init(toolVersion: String? = nil) { self.toolVersion = toolVersion }

  mutating func append(_ event: Event, to output: inout [UInt8]) {
    switch event {
    case .diagnostic(let diagnostic): count(diagnostic)
    case .end(let summary):
      if let toolVersion { return append(summary, toolVersion, toJSON: &output) }
      append(to: &output)
      output.append(summary.line + "\n")
    case .unlisted(let unlisted): counts["invalid-json"]?.total += unlisted.count
    case .begin, .file, .request, .failure, .record, .remark: break
    }
  }

  private mutating func count(_ diagnostic: Diagnostic) {
    var count = counts[diagnostic.rule] ?? Count(severity: diagnostic.severity)
    count.total += 1
    count.severity = max(count.severity, diagnostic.severity)
    if let fix = diagnostic.fix, fix.canBeWritten {
      if fix.isSafe { count.safe += 1 } else { count.suggested += 1 }
    }
    counts[diagnostic.rule] = count
  }

  private var rows: [(key: String, value: Count)] {
    counts.sorted { ($1.value.total, $0.key) < ($0.value.total, $1.key) }
  }

  private func append(_ summary: Summary, _ toolVersion: String, toJSON output: inout [UInt8]) {
    output.append(jsonHeadNaming: toolVersion)
    output.append(",\n \"statistics\": [")
    for (index, (rule, count)) in rows.enumerated() {
      output.append(index == 0 ? "\n   {" : ",\n   {")
      output.append(member: "rule", isFirst: true)
      output.append(jsonString: rule)
      output.append(member: "severity")
      output.append(jsonString: count.severity.rawValue)
      output.append(member: "count")
      output.append(decimal: count.total)
      output.append(member: "fixes")
      output.append("{")
      output.append(member: "safe", isFirst: true)
      output.append(decimal: count.safe)
      output.append(member: "suggested")
      output.append(decimal: count.suggested)
      output.append("}}")
    }
    output.append("],\n \"summary\": ")
    JSONObjects().append(summary, to: &output)
    output.append("}\n")
  }

  private func append(to output: inout [UInt8]) {
    let rows = rows
    let digits = String(rows.first?.value.total ?? 0).count
    let width = rows.map(\.key.count).max() ?? 0
    for (rule, count) in rows {
      let number = String(count.total)
      output.append(ASCII.space, times: digits - number.count)
      output.append("\(number)  \(rule)")
      output.append(ASCII.space, times: width - rule.count)
      output.append("  \(count.severity.rawValue)\n")
    }
    if !rows.isEmpty { output.append("\n") }
    appendFixes(to: &output)
  }

  private func appendFixes(to output: inout [UInt8]) {
    let safe = counts.values.reduce(0) { $0 + $1.safe }
    let suggested = counts.values.reduce(0) { $0 + $1.suggested }
    guard safe + suggested > 0 else { return }
    var offers: [String] = []
    if safe > 0 { offers.append("\(safe) with --fix") }
    if suggested > 0 { offers.append("\(suggested) \(safe > 0 ? "more " : "")with --fix=all") }
    output.append("can be repaired: \(offers.joined(separator: ", "))\n\n")
  }
}
