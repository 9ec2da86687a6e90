import Synchronization
import WMLintKit
import WMLintProject

/// Lints a file of lines in parts, several at once.
///
/// The parts of a round are first read and glanced at, which tells how many lines and requests each
/// has; then the rejected lines are fully linted, now that line numbers are known.
struct LineRun: ~Copyable {
  /// What a part has come to.
  enum Outcome: Sendable {
    case findings(FileResult)
    case written(RenderedChunk)
    case tooLong(line: Int)
    case failure(SystemFailure)
  }

  /// How far a file has been linted.
  struct Progress {
    var lines: Int
    var requests = 0
    fileprivate(set) var isAtEnd = false

    /// Makes ready for a part of a file that has so many lines before it.
    init(lines: Int = 0) { self.lines = lines }
  }

  /// The parts for each thread that are linted before anything of them is printed.
  private static let partsInRound = 16

  private let parts: Mutex<ChunkReader>
  private let spares = Mutex<[(buffer: [UInt8], linter: LineLinter)]>([])
  private let linter: LineLinter
  private let writer: ChunkRenderer?
  private let jobs: Int

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - stream: The bytes of the file.
  ///   - linter: What lints its lines.
  ///   - writer: What puts findings in words at once; `nil` if their order matters.
  ///   - jobs: How many parts are linted at once.
  init(_ stream: ByteStream, _ linter: LineLinter, writer: ChunkRenderer?, jobs: Int) {
    parts = Mutex(ChunkReader(stream))
    self.linter = linter
    self.writer = writer
    self.jobs = jobs
    Self.keepFreedMemory()
  }

  /// Has what a part took stay with the process for the next.
  ///
  /// The usual allocator of Linux hands what is freed back at once, to get it anew page by page, until
  /// it has seen a larger piece freed; the piece itself is never touched.
  private static func keepFreedMemory() {
    var piece: [UInt8] = []
    piece.reserveCapacity(8 << 20)
  }

  /// Lints the next parts, and gives what they have come to in order: no more of them than can be
  /// read without waiting, but for the first.
  ///
  /// - Parameter progress: What was linted before.
  /// - Returns: An outcome for each part but the empty one behind the end.
  func next(after progress: inout Progress) -> [Outcome] {
    let count = jobs > 1 ? jobs * Self.partsInRound : 1
    var round = Parallel.map(Array(0..<count)[...], jobs: jobs) { nextPart(mayWait: $0 == 0) }
      .compactMap { $0 }.sorted { $0.number < $1.number }
    if let last = round.firstIndex(where: \.isLast) {
      progress.isAtEnd = true
      round.removeSubrange((last + 1)...)
    }
    for index in round.indices { round[index].follow(&progress) }
    let outcomes = Parallel.map(round[...], jobs: jobs) { [writer] part in
      part.outcome(writtenBy: writer)
    }
    spares.withLock { [round] in $0 += round.map { ($0.buffer, $0.linter) } }
    return outcomes.compactMap { $0 }
  }

  private func nextPart(mayWait: Bool) -> Chunk? {
    var (buffer, linter) = spares.withLock { $0.popLast() } ?? ([], linter)
    let part = parts.withLock { parts -> (Int, Result<ChunkReader.Part, SystemFailure>, Bool)? in
      guard mayWait || parts.isReady else { return nil }
      let read = Result { () throws(SystemFailure) in try parts.next(into: &buffer) }
      return (parts.count, read, parts.isBinary)
    }
    guard let (number, read, isBinary) = part else {
      spares.withLock { [buffer, linter] in $0.append((buffer, linter)) }
      return nil
    }
    linter.isPartOfBinary = isBinary
    return Chunk(number: number, read, in: buffer, linter)
  }
}
