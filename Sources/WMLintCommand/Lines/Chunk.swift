import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintText

/// A part of a file of lines on its way from being read to being reported.
struct Chunk: Sendable {
  /// Its place among the parts of the file.
  let number: Int

  /// What was read, or why it was not.
  let read: Result<ChunkReader.Part, SystemFailure>

  /// The bytes, of which as many are the part's as were read.
  private(set) var buffer: [UInt8]
  private(set) var linter: LineLinter
  private(set) var seen = ChunkOutline()

  /// How many lines and requests are before it.
  private var before = LineRun.Progress()

  init(
    number: Int, _ read: Result<ChunkReader.Part, SystemFailure>, in buffer: [UInt8],
    _ linter: LineLinter
  ) {
    self.number = number
    self.read = read
    self.buffer = buffer
    self.linter = linter
    if case .success(.lines(let count, _)) = read {
      seen = self.linter.outline(of: self.buffer, count: count)
    }
  }

  /// Whether nothing follows it.
  var isLast: Bool {
    switch read {
    case .success(.lines), .success(.tooLong): false
    case .success(.end), .success(.foreign), .failure: true
    }
  }

  /// Takes its place behind so many lines and requests, and counts its own.
  mutating func follow(_ place: inout LineRun.Progress) {
    before = place
    if case .success(.tooLong) = read { place.lines += 1 }
    place.lines += seen.lines
    place.requests += seen.requests
  }

  /// What it comes to on a closer look; `nil` behind the end.
  func outcome(writtenBy writer: ChunkRenderer?) -> LineRun.Outcome? {
    switch read {
    case .success(.end): return nil
    case .success(.tooLong): return .tooLong(line: before.lines + 1)
    case .success(.foreign(let count, let encoding)):
      return outcome(
        linter.findings(ofPart: Array(buffer[..<count]), writtenIn: encoding), writer)
    case .failure(let failure): return .failure(failure)
    case .success(.lines(let count, let offset)):
      let start = Position(line: before.lines + 1, column: 1, offset: offset)
      var linter = linter
      let findings = linter.findings(
        of: seen, in: buffer, count: count, from: start, after: before.requests)
      return outcome(findings, writer)
    }
  }

  private func outcome(_ findings: FileResult, _ writer: ChunkRenderer?) -> LineRun.Outcome {
    writer.map { .written($0.written(findings)) } ?? .findings(findings)
  }
}
