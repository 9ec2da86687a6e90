import WMLintChecker
package import WMLintDiagnostics
import WMLintText

/// What a baseline silences in a run, and what is found that it could silence.
package struct BaselineUse {
  private let baseline: Baseline
  private let today: String

  /// How many problems of each key are still silenced.
  private var left: [Baseline.Key: Int] = [:]

  /// How many problems of each key were found.
  private var found: [Baseline.Key: Int] = [:]

  /// The files that were linted whole.
  private var files: Set<String> = []

  package init(_ baseline: Baseline, today: String) {
    self.baseline = baseline
    self.today = today
    for entry in baseline.entries where !entry.isPast(on: today) {
      let (sum, isTooMuch) = left[entry.key, default: 0].addingReportingOverflow(entry.count)
      left[entry.key] = isTooMuch ? .max : sum
    }
  }

  /// Notes that a file is linted.
  package mutating func begin(_ file: String) { files.insert(file) }

  /// Notes that a file was not linted whole, so that what is not found in it may be there.
  package mutating func doubt(_ file: String) { files.remove(file) }

  /// Notes a problem; whether it is silenced.
  package mutating func takes(_ key: Baseline.Key) -> Bool {
    found[key, default: 0] += 1
    guard let rest = left[key], rest > 0 else { return false }
    left[key] = rest - 1
    return true
  }

  /// What is wrong with the entries themselves.
  ///
  /// - Parameters:
  ///   - looks: Whether a problem is looked for: of a rule that is not looked at nothing is known.
  ///   - isGone: Whether a file of the project is not there any more.
  /// - Returns: A diagnostic for each entry that is not as it should be, in the order of the file.
  package func diagnostics(
    looks: (Baseline.Key) -> Bool, isGone: (String) -> Bool
  ) -> [Diagnostic] {
    var unused = left
    return baseline.entries.reversed().compactMap { entry in
      let message = message(on: entry, &unused, looks, isGone)
      return message.map { message, help in
        Diagnostic(
          rule: Rule.idleSuppression.id, severity: Rule.idleSuppression.severity,
          message: message, help: help, range: SourceRange(entry.place, in: .main))
      }
    }.reversed()
  }

  /// Of several entries of one key the last ones are those that are not needed.
  private func message(
    on entry: Baseline.Entry, _ unused: inout [Baseline.Key: Int],
    _ looks: (Baseline.Key) -> Bool, _ isGone: (String) -> Bool
  ) -> (String, help: String)? {
    if let until = entry.until, entry.isPast(on: today) {
      return ("this entry held until \(until)", "repair the problem, or remove the entry")
    }
    let idle = min(unused[entry.key] ?? 0, entry.count)
    if isLookedInto(entry, looks) || isGone(entry.key.file), idle > 0 {
      unused[entry.key, default: 0] -= idle
      return idle == entry.count
        ? ("this entry silences nothing", "remove it")
        : ("this entry silences \(entry.count - idle) and not \(entry.count)", "lower its count")
    }
    if entry.reason.allSatisfy(\.isWhitespace) {
      return ("this entry has no reason", "write why the problem may stay")
    }
    return nil
  }

  /// The entries of today: what was found, and what was said before of problems that were not looked
  /// for and may still be there. Reasons are kept.
  package func entries(
    looks: (Baseline.Key) -> Bool, isGone: (String) -> Bool
  ) -> [Baseline.Entry] {
    let known = Dictionary(baseline.entries.map { ($0.key, $0) }) { first, _ in first }
    let adopted = found.map { key, count in
      let known = known[key]
      let until = known.flatMap { $0.isPast(on: today) ? nil : $0.until }
      let isCertain = files.contains(key.file)
      return Baseline.Entry(
        key: key, count: isCertain ? count : max(count, known?.count ?? 0),
        reason: known?.reason ?? Baseline.adoption, until: until, place: 0..<0)
    }
    let kept = baseline.entries.filter {
      found[$0.key] == nil && !isLookedInto($0, looks) && !isGone($0.key.file)
    }
    return adopted + kept
  }

  /// Whether the problem of an entry would have been found, were it there.
  private func isLookedInto(
    _ entry: Baseline.Entry, _ looks: (Baseline.Key) -> Bool
  ) -> Bool {
    files.contains(entry.key.file) && looks(entry.key)
  }
}
