import WMLintDiagnostics
import WMLintJSON
import WMLintKit
import WMLintProject
import WMLintReporter
import WMLintText

/// Puts the findings of a part of a file in words apart from the rest of the run.
struct ChunkRenderer: Sendable {
  /// What a diagnostic takes in words, in bytes, frame and all.
  private static let usualLength = 640
  private let formats: [(format: Format, settings: WriterSettings)]
  private let selection: Selection
  private let unit: ColumnUnit

  /// How many syntax errors of a file are listed at most.
  private let mostSyntaxErrors: Int

  /// `nil` if a report has something to keep from one part to the next, or if a remark was given a
  /// severity, so that its first place must be known.
  init?(_ reports: [Report], _ totals: RunTotals, _ listing: SyntaxErrorListing) {
    let selection = totals.selection
    guard reports.allSatisfy(\.format.writesApart),
      selection.severities.isEmpty
        || !Linter.rules.contains(where: { $0.isRemark && selection.weighs($0.id) })
    else { return nil }
    formats = reports.map { ($0.format, $0.settings) }
    self.selection = selection
    mostSyntaxErrors = listing.limit
    unit = totals.unit
  }

  func written(_ findings: FileResult) -> RenderedChunk {
    var part = RenderedChunk(RunTotals(selection, counting: unit), reports: formats.count)
    part.failures = findings.failures
    part.totals.count(findings)
    part.totals.unreadable.add(findings.diagnostics, in: findings.sources, selection)
    for remark in findings.remarks { _ = part.totals.take(remark, in: findings.sources) }
    guard !findings.diagnostics.isEmpty || !findings.records.isEmpty else { return part }
    let writers = formats.map { $0.format.writer($0.settings) }
    for index in writers.indices {
      part.texts[index].bytes.reserveCapacity(findings.diagnostics.count * Self.usualLength)
      writers[index].write(.file(findings.sources), to: &part.texts[index].bytes)
    }
    var records = RecordVerdicts(of: findings)
    func report(_ verdicts: [Verdict]) {
      for verdict in verdicts {
        for index in writers.indices {
          writers[index].write(.record(verdict), to: &part.texts[index].bytes)
        }
      }
    }
    for (index, found) in findings.diagnostics.enumerated() {
      report(records.ended(before: index, part.totals.summary))
      guard let diagnostic = part.totals.take(found) else { continue }
      let isSyntaxError = SyntaxErrorListing.isSyntaxError(diagnostic)
      if isSyntaxError {
        part.unlisted += diagnostic.unlisted
        // No part of a file can have more of them listed.
        if part.syntaxErrors == mostSyntaxErrors {
          part.unlisted += 1
          continue
        }
        part.syntaxErrors += 1
      }
      let event = Event.diagnostic(diagnostic)
      for index in writers.indices {
        let start = part.texts[index].bytes.count
        writers[index].write(event, to: &part.texts[index].bytes)
        guard isSyntaxError else { continue }
        part.texts[index].syntaxErrors.append(start..<part.texts[index].bytes.count)
      }
    }
    report(records.ended(before: .max, part.totals.summary))
    return part
  }
}

/// A part of a file in the words of each report.
struct RenderedChunk: Sendable {
  struct Text: Sendable {
    var bytes: [UInt8] = []

    /// Where the syntax errors are reported, in order.
    var syntaxErrors: [Range<Int>] = []

    /// The text with so many of its syntax errors.
    func shown(_ listed: Int) -> [UInt8] {
      if listed >= syntaxErrors.count { return bytes }
      var shown: [UInt8] = []
      var start = 0
      for piece in syntaxErrors.dropFirst(listed) {
        shown += bytes[start..<piece.lowerBound]
        start = piece.upperBound
      }
      return shown + bytes[start...]
    }
  }

  var totals: RunTotals
  var texts: [Text]
  var failures: [Failure] = []

  /// How many syntax errors it tells, and how many more it has.
  var syntaxErrors = 0
  var unlisted = 0

  init(_ totals: RunTotals, reports: Int) {
    self.totals = totals
    texts = Array(repeating: Text(), count: reports)
  }
}
