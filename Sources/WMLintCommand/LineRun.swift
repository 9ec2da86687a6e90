import Synchronization
import WMLintKit

/// Lints a file of lines in parts, several at once.
struct LineRun: ~Copyable {
  /// What a part has come to.
  enum Outcome: Sendable {
    case findings(Findings)
    case tooLong
    case failure(SystemFailure)
    case end
  }

  /// What one thread works with, and keeps from part to part.
  struct Worker {
    var linter: LineLinter
    var buffer: [UInt8] = []
  }

  /// The parts for each thread that are linted before anything of them is printed.
  private static let partsInRound = 16

  private let parts: Mutex<LineParts>
  private let workers = Mutex<[Worker]>([])
  private let linter: LineLinter
  private let jobs: Int

  init(_ stream: ByteStream, _ linter: LineLinter, jobs: Int) {
    parts = Mutex(LineParts(stream))
    self.linter = linter
    self.jobs = jobs
  }

  /// Lints the next parts, and gives what they have come to in order.
  func next(notes: LineLinter.Notes) -> [Outcome] {
    let slots = jobs > 1 ? jobs * Self.partsInRound : 1
    return Parallel.map(Array(0..<slots), jobs: jobs) { _ in outcome(notes) }
      .sorted { $0.number < $1.number }.map(\.outcome)
  }

  private func outcome(_ notes: LineLinter.Notes) -> (number: Int, outcome: Outcome) {
    var worker = workers.withLock { $0.popLast() } ?? Worker(linter: linter)
    defer { workers.withLock { [worker] in $0.append(worker) } }
    let (number, read) = parts.withLock { parts in
      let read = Result { () throws(SystemFailure) in try parts.next(into: &worker.buffer) }
      return (parts.count, read)
    }
    switch read {
    case .success(.lines(let count, let offset)):
      let found = worker.linter.findings(
        in: worker.buffer, count: count, at: offset, notes: notes)
      return (number, .findings(found))
    case .success(.tooLong): return (number, .tooLong)
    case .success(.end): return (number, .end)
    case .failure(let failure): return (number, .failure(failure))
    }
  }
}
