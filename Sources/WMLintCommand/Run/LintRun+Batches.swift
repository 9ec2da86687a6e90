import Synchronization
import WMLintDiagnostics
import WMLintKit
import WMLintProject

/// Files that are read whole, many at once.
extension LintRun {
  private static let mostInBatch = 1_024

  /// How many bytes of files a batch may hold in memory.
  private static let mostBytesInBatch = 64 << 20

  /// Lints files that are read whole, one or several at once; gives the place of the next.
  mutating func lintBatch(
    of found: [InputFinder.Found], from start: Int, jobs: Int
  ) -> Int {
    let listsRequests = listsRequests
    guard jobs > 1 else {
      let outcome = reader.outcome(of: found[start], listsRequests: listsRequests)
      report(outcome, of: found[start])
      return start + 1
    }
    let batch = found[start..<endOfBatch(found, from: start)]
    let held = Atomic(0)
    let outcomes = Parallel.map(batch, jobs: jobs) { [reader] (next) -> InputReader.Outcome? in
      if held.load(ordering: .relaxed) > Self.mostBytesInBatch { return nil }
      let outcome = reader.outcome(
        of: next, listsRequests: listsRequests, atMost: Self.mostBytesInBatch)
      held.wrappingAdd(outcome?.heldBytes ?? 0, ordering: .relaxed)
      return outcome
    }
    let last = outcomes.lastIndex { $0 != nil } ?? 0
    for (place, outcome) in zip(batch.indices, outcomes[...last]) {
      // A file that is too large to be held beside others has its turn alone.
      let outcome = outcome ?? reader.outcome(of: found[place], listsRequests: listsRequests)
      if !counts(outcome) { report(outcome, of: found[place]) }
    }
    return start + last + 1
  }

  /// Counts a file in which there is nothing to report, as in most of a walk; whether it is one.
  mutating func counts(_ outcome: InputReader.Outcome) -> Bool {
    guard case .findings(let findings) = outcome, findings.isEmpty, !findings.isUnread,
      baselines.isEmpty
    else { return false }
    totals.summary.files += 1
    totals.count(findings)
    return true
  }

  /// Where those end that may be read before anything of them is printed: enough to keep all busy.
  private func endOfBatch(_ found: [InputFinder.Found], from start: Int) -> Int {
    let most = min(start + Self.mostInBatch, found.endIndex)
    return found[start..<most].dropFirst().firstIndex { isLines($0) } ?? most
  }
}
