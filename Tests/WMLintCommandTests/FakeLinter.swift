import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintText

@testable import WMLintCommand

extension Command {
  /// A command whose linter takes each word of a file that names a rule for a finding of it.
  static let fake: Command = {
    var command = Command()
    command.rules = [
      rule("invalid-json", .text), rule("wrong-type", .payload),
      rule("unlikely-value", .payload, .warning), rule("unpublished-path", .endpoint, .note),
    ]
    let rules = command.rules
    command.findings = { _, unit in
      var findings = FileResult(sources: [unit.source] + (unit.endpoint.map { [$0] } ?? []))
      let text = String(decoding: unit.source.bytes, as: UTF8.self)
      if unit.mustBeRecognised, text.isEmpty {
        findings.unchecked.withoutRequest = 1
        return findings
      }
      findings.requests = [(RequestIdentity(index: 0), SourceRange(0..<0, in: .main))]
      for word in text.split(separator: " ") {
        guard let rule = rules.first(where: { $0.id == word }) else { continue }
        findings.diagnostics.append(
          Diagnostic(
            rule: rule.id, severity: rule.severity, message: "found in \(unit.source.name)",
            help: "repair it", range: SourceRange(0..<0, in: .main)))
      }
      return findings
    }
    return command
  }()

  private static func rule(
    _ id: String, _ group: Rule.Group, _ severity: Severity = .error
  ) -> Rule {
    Rule(
      id: id, group: group, severity: severity, summary: "Something is \(id).",
      why: "It is refused.", source: "the thread",
      examples: Examples(
        good: ["fine"], bad: [Example("one\n  1️⃣\(id) here", endpoint: "PATCH /a")]))
  }

  /// Runs with arguments that are split at spaces.
  func run(_ line: String, in fake: FakeSystem) -> ExitStatus {
    run(line.split(separator: " ").map { SystemString($0.utf8) }, in: fake.system)
  }
}
