import WMLintDiagnostics
import WMLintKit
import WMLintText

/// What the records of a part of a file have come to, while what is found in them is counted.
struct RecordVerdicts {
  private let records: [Record]
  private let file: String
  private var next = 0

  /// What was counted before the record that comes next.
  private var before: Summary?

  init(of findings: FileResult) {
    records = findings.records
    file = findings.sources.first?.name ?? ""
  }

  /// The verdicts on those that end before the diagnostic with an index; what is counted by then is
  /// theirs.
  mutating func ended(before index: Int, _ summary: Summary) -> [Verdict] {
    guard next < records.count else { return [] }
    var counted = before ?? summary
    var verdicts: [Verdict] = []
    while next < records.count, records[next].end <= index {
      let record = records[next]
      let own = summary.found(since: counted)
      counted = summary
      next += 1
      verdicts.append(
        Verdict(
          record.isSkipped ? .skipped : own.problems > 0 ? .problems : .clean, file: file,
          line: record.line, key: record.key, own))
    }
    before = counted
    return verdicts
  }
}
