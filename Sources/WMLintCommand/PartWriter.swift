import WMLintDiagnostics
import WMLintKit
import WMLintReporter

/// Puts the findings of a part of a file in words apart from the rest of the run.
struct PartWriter: Sendable {
  /// What a diagnostic takes in words, in bytes, frame and all.
  private static let usualLength = 640
  private let formats: [(format: Format, settings: WriterSettings)]
  private let selection: Selection

  /// Nothing where a report has something to keep from one part to the next.
  init?(_ reports: [Report], _ selection: Selection) {
    guard reports.allSatisfy(\.format.writesApart) else { return nil }
    formats = reports.map { ($0.format, $0.settings) }
    self.selection = selection
  }

  func written(_ findings: Findings) -> WrittenPart {
    var part = WrittenPart(Tally(selection), reports: formats.count)
    part.failures = findings.failures
    part.tally.count(findings)
    guard !findings.diagnostics.isEmpty else { return part }
    let writers = formats.map { $0.format.writer($0.settings) }
    for index in writers.indices {
      part.texts[index].bytes.reserveCapacity(findings.diagnostics.count * Self.usualLength)
      writers[index].write(.file(findings.sources), to: &part.texts[index].bytes)
    }
    for found in findings.diagnostics {
      guard let diagnostic = part.tally.take(found) else { continue }
      let isNote = Tally.isNote(diagnostic)
      let event = Event.diagnostic(diagnostic)
      for index in writers.indices {
        let start = part.texts[index].bytes.count
        writers[index].write(event, to: &part.texts[index].bytes)
        if isNote { part.texts[index].note = start..<part.texts[index].bytes.count }
      }
    }
    return part
  }
}

/// A part of a file in the words of each report.
struct WrittenPart: Sendable {
  struct Text: Sendable {
    var bytes: [UInt8] = []

    /// What is left out where another part has said it before.
    var note: Range<Int>?

    /// The text without its note.
    var withoutNote: [UInt8] {
      guard let note else { return bytes }
      return Array(bytes[..<note.lowerBound] + bytes[note.upperBound...])
    }
  }

  var tally: Tally
  var texts: [Text]
  var failures: [Failure] = []

  init(_ tally: Tally, reports: Int) {
    self.tally = tally
    texts = Array(repeating: Text(), count: reports)
  }
}

extension Tally {
  /// Counts the requests of a file, or of a part of one.
  mutating func count(_ findings: Findings) {
    summary.requests += findings.requests.count + findings.unlisted
    summary.passedOver += findings.passedOver
  }
}
