import WMLintDiagnostics
package import WMLintKit
import WMLintText

/// What must hold of everything that is linted.
package struct LinterInvariants {
  private static let paths = BothPaths()
  private let unit: LintUnit
  private let findings: FileResult
  private var violations: [String] = []

  private init(_ unit: LintUnit) {
    self.unit = unit
    findings = Linter().findings(in: unit)
  }

  /// What does not hold of an input of the fuzzer, in words.
  package static func violations(in bytes: [UInt8]) -> [String] {
    FuzzedInput(bytes).units.flatMap { unit in
      violations(of: unit) + CommandInvariants.violations(of: unit)
    }
  }

  /// What does not hold of a unit, in words.
  package static func violations(of unit: LintUnit) -> [String] {
    var invariants = LinterInvariants(unit)
    invariants.check()
    return invariants.violations
  }

  private mutating func expect(_ holds: Bool, _ violation: @autoclosure () -> String) {
    if !holds { violations.append(violation()) }
  }

  private mutating func check() {
    let again = Linter().findings(in: unit)
    expect(findings.diagnostics == again.diagnostics, "the same bytes give other diagnostics")
    let places = findings.diagnostics.map {
      ($0.range.source.index, $0.range.bytes.lowerBound, $0.rule)
    }
    expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }, "the order is wrong")
    let isUnique = Set(findings.diagnostics).count == findings.diagnostics.count
    expect(isUnique, "something is reported twice")
    checkRanges()
    for diagnostic in findings.diagnostics {
      violations += FixInvariants.violations(of: diagnostic, in: unit, findings)
    }
    violations += ReportInvariants.violations(of: findings)
    violations += Self.paths.differences(in: unit)
  }

  private mutating func checkRanges() {
    let boundaries = findings.sources.map { CharacterBoundaries($0.bytes) }
    func cuts(_ range: SourceRange) -> Bool {
      guard findings.sources.indices.contains(range.source.index) else { return true }
      return !boundaries[range.source.index].holds(range.bytes)
    }
    for (_, range) in findings.requests {
      expect(!cuts(range), "a request is at \(range.bytes)")
    }
    for diagnostic in findings.diagnostics {
      let ranges =
        [diagnostic.range] + diagnostic.notes.compactMap(\.range)
        + (diagnostic.fix?.edits.map(\.range) ?? [])
      for range in ranges {
        expect(!cuts(range), "\(diagnostic.rule) speaks of \(range.bytes)")
      }
    }
  }
}
