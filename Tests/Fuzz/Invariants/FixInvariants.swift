import WMLintDiagnostics
import WMLintKit
import WMLintText

/// What must be true of every fix: it can be applied, its mistake is gone then, and there is none
/// that was not there before.
struct FixInvariants {
  private let diagnostic: Diagnostic
  private let fix: Fix
  private let unit: LintUnit
  private let before: [Diagnostic]

  /// What does not hold of the fix of a diagnostic, in words.
  static func violations(
    of diagnostic: Diagnostic, in unit: LintUnit, _ findings: FileResult
  ) -> [String] {
    guard let fix = diagnostic.fix else { return [] }
    let invariants = FixInvariants(
      diagnostic: diagnostic, fix: fix, unit: unit, before: findings.diagnostics)
    return invariants.violations.map { "\(diagnostic.rule), '\(fix.title)': \($0)" }
  }

  private var violations: [String] {
    let ranges = fix.edits.map { ($0.range.source.index, $0.range.bytes) }
    guard !ranges.isEmpty else { return ["changes nothing"] }
    for (one, next) in zip(ranges, ranges.dropFirst())
    where one.0 > next.0 || one.0 == next.0 && one.1.upperBound > next.1.lowerBound {
      return ["edits are not in order, or overlap"]
    }
    guard fix.edits.allSatisfy({ $0.range.source.index < 2 }) else { return [] }
    let after = Linter().findings(in: fixedUnit).diagnostics
    let places = Set(before.filter { $0 != diagnostic }.map(place(before:)))
    let own = place(before: diagnostic)
    var violations: [String] = []
    if after.contains(where: { place(after: $0) == own }), !places.contains(own) {
      violations.append("is still reported")
    }
    for other in after where !places.contains(place(after: other)) && isMade(other) {
      violations.append("makes '\(other.message)' [\(other.rule)] at \(other.range.bytes)")
    }
    return violations
  }

  /// Whether a mistake comes from the fix: others were there before, but are reported only now.
  private func isMade(_ other: Diagnostic) -> Bool {
    // What is not JSON reads otherwise with every change.
    if before.contains(where: { $0.rule == "invalid-json" }) || other.severity == .note {
      return false
    }
    switch other.rule {
    case "invalid-json": return true
    case "duplicate-key":
      return ([other.range] + other.notes.compactMap(\.range)).contains(where: isWritten)
    default: return isWritten(other.range) && !isMove
    }
  }

  /// Whether what the fix writes was taken from elsewhere in the text.
  private var isMove: Bool { fix.edits.contains { $0.text.isEmpty } && fix.edits.count > 1 }

  /// A mistake, and where it begins once the fix is applied.
  private struct Place: Hashable {
    let rule: String
    let message: String
    let source: SourceID

    /// Nothing in what was written, or taken away to be written elsewhere.
    let offset: Int?
  }

  private func place(before diagnostic: Diagnostic) -> Place {
    let range = diagnostic.range
    let edits = fix.edits.filter { $0.range.source == range.source }
    let isTaken = edits.contains {
      $0.range.bytes.contains(range.bytes.lowerBound) && $0.range.bytes != range.bytes
    }
    let growth = edits.filter { $0.range.bytes.upperBound <= range.bytes.lowerBound }
      .reduce(0) { $0 + $1.text.utf8.count - $1.range.bytes.count }
    return place(of: diagnostic, isTaken ? nil : range.bytes.lowerBound + growth)
  }

  private func place(after diagnostic: Diagnostic) -> Place {
    place(of: diagnostic, isWritten(diagnostic.range) ? nil : diagnostic.range.bytes.lowerBound)
  }

  private func place(of diagnostic: Diagnostic, _ offset: Int?) -> Place {
    Place(
      rule: diagnostic.rule, message: diagnostic.message, source: diagnostic.range.source,
      offset: offset)
  }

  /// Whether a range of the fixed text begins in what the fix has written there.
  private func isWritten(_ range: SourceRange) -> Bool {
    var growth = 0
    for edit in fix.edits where edit.range.source == range.source {
      let start = edit.range.bytes.lowerBound + growth
      if (start..<start + edit.text.utf8.count).contains(range.bytes.lowerBound) { return true }
      growth += edit.text.utf8.count - edit.range.bytes.count
    }
    return false
  }

  private var fixedUnit: LintUnit {
    LintUnit(
      fixed(unit.source), as: unit.kind, endpoint: unit.endpoint.map(fixed),
      mustBeRecognised: unit.mustBeRecognised)
  }

  private func fixed(_ source: Source) -> Source {
    var bytes = source.bytes
    for edit in fix.edits.reversed() where edit.range.source == source.id {
      bytes.replaceSubrange(edit.range.bytes, with: edit.text.utf8)
    }
    return Source(id: source.id, name: source.name, bytes: bytes)
  }
}
