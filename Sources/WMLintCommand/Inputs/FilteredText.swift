import Synchronization
import WMLintDiagnostics
import WMLintProject

/// Standard input on its way to standard output, where a run repairs it.
///
/// A filter must give back all of its input: what was read
/// is written in the end, repaired or not, and what was not read behind it.
final class FilteredText: Sendable {
  private struct State {
    var read: [UInt8] = []
    var repaired: [UInt8]?
    var isAtEnd = false

    /// Whether it could not be read, which is reported by then.
    var hasFailed = false
  }

  private static let piece = 1 << 16
  private let system: System
  private let state = Mutex(State())

  init(_ system: System) { self.system = system }

  /// The system for a run that repairs standard input: findings go to standard error.
  var filtered: System {
    var filtered = system
    let input = system.input
    filtered.input = InputStream(
      isTerminal: input.isTerminal, bytes: input.bytes, status: input.status
    ) { limit throws(SystemFailure) in try self.contents(limit) }
    // It stays open after the report, for the last messages.
    let messages = system.error
    filtered.output = OutputStream(
      isTerminal: messages.isTerminal, columns: messages.columns, status: messages.status,
      write: messages.write)
    filtered.replace = { path, old, bytes throws(SystemFailure) in
      guard path.isDash else { return try self.system.replace(path, old, bytes) }
      self.state.withLock { $0.repaired = bytes }
    }
    return filtered
  }

  private func contents(_ limit: Int) throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: Self.piece)
    // Kept whatever happens next.
    defer { state.withLock { $0.read = bytes } }
    while bytes.count <= limit {
      let count: Int
      do throws(SystemFailure) {
        count = try system.input.bytes.read(&buffer, 0..<buffer.count)
      } catch {
        state.withLock { $0.hasFailed = true }
        throw error
      }
      if count == 0 {
        state.withLock { $0.isAtEnd = true }
        return bytes
      }
      bytes += buffer[..<min(count, buffer.count)]
    }
    throw .tooLarge(limit)
  }

  /// Writes the text; returns the failure.
  func finish() -> Failure? {
    let text = state.withLock { $0 }
    do throws(SystemFailure) {
      try system.output.write(text.repaired ?? text.read)
      var buffer = [UInt8](repeating: 0, count: text.isAtEnd ? 0 : Self.piece)
      while !text.isAtEnd {
        let count: Int
        do throws(SystemFailure) {
          count = try system.input.bytes.read(&buffer, 0..<buffer.count)
        } catch {
          return text.hasFailed
            ? nil : Failure(file: Options.unnamedInput, message: error.message)
        }
        if count == 0 { break }
        try system.output.write(Array(buffer[..<min(count, buffer.count)]))
      }
      return nil
    } catch {
      return error.kind == .closedPipe
        ? nil : Failure(file: "standard output", message: error.message)
    }
  }
}
