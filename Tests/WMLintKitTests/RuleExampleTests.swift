import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintSchema
import WMLintTestSupport
import WMLintText

@testable import WMLintKit

/// What each rule says of its examples: the message, both ends of the place, help, notes and fix.
@Suite struct RuleExampleTests {
  @Test(arguments: Linter.rules) func saysWhatIsRecorded(rule: Rule) throws {
    let reports = rule.examples.bad.map { example in
      "\(example.text)\n\(Self.report(on: example))"
    }
    try expectGolden(reports.joined(separator: "\n"), in: "rules/\(rule.id).txt")
  }

  private static func report(on example: Example) -> String {
    let contract = example.contract.flatMap(Contract.named) ?? .webMessaging
    let unit = LintUnit(
      Source(name: example.file, bytes: Array(example.text.utf8)),
      endpoint: example.endpoint.map { Linter.endpoint($0, "--endpoint") }, loader: .empty)
    return LintReport(
      Linter(contract: contract, scopes: example.scopes).findings(in: unit)
    ).description
  }
}
