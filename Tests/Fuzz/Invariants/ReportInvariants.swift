import WMLintDiagnostics
import WMLintJSON
import WMLintKit
import WMLintReporter
import WMLintText

/// What must hold of every report, in whatever format.
enum ReportInvariants {
  /// A token of the seed corpus, which is never shown after `Bearer`.
  static let planted = "qT7vR2mX9kLw4ZpB8nYc3HsD6fGj1KaU"

  /// What does not hold of the reports of some findings, in words.
  static func violations(of findings: FileResult) -> [String] {
    let secrets = findings.sources.reduce(into: Set()) { $0.formUnion(Self.secrets(of: $1)) }
    return Format.all.flatMap { format in
      Self.violations(of: report(of: findings, format), format, hiding: secrets)
    }
  }

  /// What does not hold of a report, in words.
  static func violations(
    of report: [UInt8], _ format: Format, hiding secrets: Set<[UInt8]>
  ) -> [String] {
    var violations: [String] = []
    for secret in secrets where contains(report, secret) { violations.append("shows a secret") }
    if report.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }) {
      violations.append("shows a control character")
    }
    if String(validating: report, as: UTF8.self) == nil { violations.append("is not UTF-8") }
    if ["json", "sarif", "gitlab", "rdjson"].contains(format.name), !isJSON(report) {
      violations.append("is not JSON")
    }
    if format.name == "jsonl", !report.split(separator: 0x0A).allSatisfy({ isJSON(Array($0)) }) {
      violations.append("is not JSON, line by line")
    }
    return violations.map { "\(format.name): \($0)" }
  }

  private static func report(of findings: FileResult, _ format: Format) -> [UInt8] {
    var summary = Summary()
    for diagnostic in findings.diagnostics { summary.count(diagnostic.severity) }
    let events =
      [.begin, .file(findings.sources)] + findings.requests.map { .request($0, $1) }
      + findings.diagnostics.map(Event.diagnostic) + [.end(summary)]
    let writer = format.writer(WriterSettings(toolVersion: "0"))
    var output: [UInt8] = []
    for event in events { writer.write(event, to: &output) }
    return output
  }

  static func isJSON(_ report: [UInt8]) -> Bool {
    Document(MappedText(Source(name: "report", bytes: report)), mode: .strict).isValid
  }

  /// The credentials of a source: those that are found, and the planted one.
  static func secrets(of source: Source) -> Set<[UInt8]> {
    let found = Secrets.ranges(in: source.bytes).map { Array(source.bytes[$0]) }
    let isPlanted = contains(source.bytes, Array(("Bearer " + planted + "\"").utf8))
    return Set(found + (isPlanted ? [Array(planted.utf8)] : [])).filter { !contains(own, $0) }
  }

  /// What is in the tool's own texts, such as the ids in the examples of rules, is not a secret.
  private static let own = Linter.rules.flatMap { rule in
    (rule.examples.good + rule.examples.bad).flatMap { Array(($0.text + "\n").utf8) }
  }

  private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return false }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: part) }
  }
}
