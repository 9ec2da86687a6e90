import WMLintDiagnostics
import WMLintKit
import WMLintReporter

/// Puts the findings of a part of a file in words apart from the rest of the run.
struct PartWriter: Sendable {
  /// What a diagnostic takes in words, in bytes, frame and all.
  private static let usualLength = 640
  private let formats: [(format: Format, settings: WriterSettings)]
  private let selection: Selection

  /// `nil` if a report has something to keep from one part to the next, or if a remark was given a
  /// severity, so that its first place must be known.
  init?(_ reports: [Report], _ selection: Selection) {
    guard reports.allSatisfy(\.format.writesApart),
      selection.severities.isEmpty
        || !Linter.rules.contains(where: { $0.isRemark && selection.weighs($0.id) })
    else { return nil }
    formats = reports.map { ($0.format, $0.settings) }
    self.selection = selection
  }

  func written(_ findings: Findings) -> WrittenPart {
    var part = WrittenPart(Tally(selection), reports: formats.count)
    part.failures = findings.failures
    part.tally.count(findings)
    part.tally.unreadable.add(findings.diagnostics, in: findings.sources, selection)
    for remark in findings.remarks { _ = part.tally.take(remark, in: findings.sources) }
    guard !findings.diagnostics.isEmpty else { return part }
    let writers = formats.map { $0.format.writer($0.settings) }
    for index in writers.indices {
      part.texts[index].reserveCapacity(findings.diagnostics.count * Self.usualLength)
      writers[index].write(.file(findings.sources), to: &part.texts[index])
    }
    for found in findings.diagnostics {
      guard let diagnostic = part.tally.take(found) else { continue }
      let event = Event.diagnostic(diagnostic)
      for index in writers.indices { writers[index].write(event, to: &part.texts[index]) }
    }
    return part
  }
}

/// A part of a file in the words of each report.
struct WrittenPart: Sendable {
  var tally: Tally
  var texts: [[UInt8]]
  var failures: [Failure] = []

  init(_ tally: Tally, reports: Int) {
    self.tally = tally
    texts = Array(repeating: [], count: reports)
  }
}
