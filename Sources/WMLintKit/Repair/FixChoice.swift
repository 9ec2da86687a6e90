import WMLintDiagnostics
import WMLintText

/// The fixes of one round: those that share no byte with another.
struct FixChoice {
  /// How many fixes are applied.
  let count: Int

  /// What they write, in order.
  let replacements: [EditedText.Replacement]

  private struct Candidate {
    let fix: Int
    let range: Range<Int>
    let text: String
  }

  /// Chooses among the fixes that change nothing but the file itself; of two that overlap, the one
  /// that ends later waits.
  init(_ fixes: [Fix]) {
    let own = fixes.filter { fix in
      !fix.edits.isEmpty && fix.edits.allSatisfy { $0.range.source == .main }
    }
    let candidates = own.enumerated().flatMap { index, fix in
      fix.edits.map { Candidate(fix: index, range: $0.range.bytes, text: $0.text) }
    }.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var waiting = Set<Int>()
    var last: Candidate?
    for candidate in candidates where !waiting.contains(candidate.fix) {
      if let last, last.fix != candidate.fix, !waiting.contains(last.fix),
        Self.overlap(last.range, candidate.range)
      {
        waiting.insert(candidate.fix)
      } else {
        last = candidate
      }
    }
    count = own.count - waiting.count
    replacements = candidates.filter { !waiting.contains($0.fix) }
      .map { EditedText.Replacement($0.range, Array($0.text.utf8)) }
  }

  /// Whether what is written in one place could meet what is written in the other.
  private static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.upperBound > right.lowerBound
      || left.upperBound == right.lowerBound && (left.isEmpty || right.isEmpty)
  }
}
