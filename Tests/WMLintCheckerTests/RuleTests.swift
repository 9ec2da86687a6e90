import Testing
import WMLintDiagnostics
import WMLintTestSupport
import WMLintText

@testable import WMLintChecker

/// Every rule reports exactly the marked places of its examples.
@Suite struct RuleTests {
  @Test(arguments: Check.all.map(\.rule.id)) func reportsExactlyTheMarkedPlaces(id: String) throws {
    let rule = try #require(Check.all.first { $0.rule.id == id }).rule
    for example in rule.examples.good + rule.examples.bad {
      let found = rule.isRemark ? example.remarks : example.diagnostics
      #expect(found.map(\.range.bytes.lowerBound) == example.offsets, "\(example.text) \(found)")
    }
    for example in rule.examples.bad {
      let found = rule.isRemark ? example.remarks : example.diagnostics
      #expect(found.contains { $0.rule == id }, "\(example.text)")
    }
    for example in rule.examples.good {
      #expect(!example.diagnostics.contains { $0.rule == id }, "\(example.text)")
    }
  }

  @Test(arguments: Check.all.map(\.rule)) func hasExamplesOfBothKinds(rule: Rule) {
    #expect(!rule.examples.good.isEmpty && !rule.examples.bad.isEmpty)
    for example in rule.examples.bad { #expect(!example.offsets.isEmpty, "\(example.text)") }
  }

  @Test func listsEachRuleOnceByGroup() {
    let rules = Check.all.map(\.rule)
    #expect(Set(rules.map(\.id)).count == rules.count)
    let groups = rules.map { rule in Rule.Group.allCases.firstIndex(of: rule.group) ?? -1 }
    #expect(groups == groups.sorted())
    for group in Rule.Group.allCases {
      let ids = rules.filter { $0.group == group }.map(\.id)
      #expect(ids == ids.sorted())
    }
  }

  @Test func reportsEachKindOfViolationByOneRule() {
    let reported = Check.all.flatMap { check in
      Violation.Kind.allCases.filter { check.kinds.contains($0) }
    }
    #expect(reported.count == Set(reported).count)
    #expect(Set(reported) == Set(Violation.Kind.allCases))
  }

  /// What follows a slip on its line is in doubt; a key there is still the first of its name.
  @Test func reportsAKeyAgainThatWasInDoubt() {
    let example = Example("{\"attributes\": {\"z\" \"1\", \"a\": \"2\",\n\"a\": \"3\"}}")
    #expect(example.diagnostics.map(\.rule) == ["invalid-json", "duplicate-key"])
  }

  @Test(arguments: Check.all.map(\.rule)) func saysWhatItIs(rule: Rule) {
    #expect(rule.summary.hasSuffix("."))
    #expect(rule.why.hasSuffix("."))
    #expect(!rule.source.isEmpty)
  }
}
