import WMLintDiagnostics
import WMLintProject
import WMLintReporter

/// A report in one format on its way to one place.
final class Report {
  private static let piece = 1 << 16
  private let name: String

  let format: Format
  let settings: WriterSettings
  private let stream: OutputStream
  private let writer: Writer

  /// Whether the last events are only a summary, which `--quiet` leaves out.
  private let skipsEnd: Bool
  private var buffer: [UInt8] = []

  /// Whether nothing more can be written.
  private(set) var isClosed = false

  init(
    _ format: Format, to stream: OutputStream, named name: String, settings: WriterSettings,
    isQuiet: Bool
  ) {
    self.name = name
    self.format = format
    self.stream = stream
    writer = format.writer(settings)
    skipsEnd = isQuiet && format.isForPeople
    self.settings = settings
  }

  /// Adds an event; returns the first failure.
  func add(_ event: Event) -> Failure? {
    if isClosed { return nil }
    if skipsEnd {
      switch event {
      case .remark, .end: return nil
      default: break
      }
    }
    writer.write(event, to: &buffer)
    return buffer.count < Self.piece ? nil : flush()
  }

  /// Adds rendered text; returns the first failure.
  func add(_ text: [UInt8]) -> Failure? {
    if isClosed { return nil }
    // A large text is written without copying it.
    if buffer.isEmpty, text.count >= Self.piece { return write(text) }
    buffer += text
    return buffer.count < Self.piece ? nil : flush()
  }

  /// Writes what is left and closes the place.
  func finish() -> Failure? {
    if isClosed { return nil }
    let failure = flush()
    if isClosed { return failure }
    do throws(SystemFailure) { try stream.close() } catch { return failed(error) }
    return nil
  }

  /// Writes the pending bytes; returns the first failure.
  func flush() -> Failure? {
    guard !isClosed, !buffer.isEmpty else { return nil }
    let failure = write(buffer)
    buffer.removeAll(keepingCapacity: true)
    return failure
  }

  private func write(_ text: [UInt8]) -> Failure? {
    do throws(SystemFailure) { try stream.write(text) } catch { return failed(error) }
    return nil
  }

  /// A reader that has seen enough is not a failure.
  private func failed(_ failure: SystemFailure) -> Failure? {
    isClosed = true
    buffer = []
    return failure.kind == .closedPipe ? nil : Failure(file: name, message: failure.message)
  }
}
