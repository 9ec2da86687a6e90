import WMLintDiagnostics
import WMLintText

/// What the command itself has to say, on standard error.
struct Messages: Sendable {
  private let stream: OutputStream

  init(to stream: OutputStream) { self.stream = stream }

  /// Says something in one line.
  func tell(_ message: String) {
    let line = "wmlint: \(Unprintable.escaped(Secrets.masked(message)))\n"
    // Where standard error itself is gone there is nobody left to tell.
    try? stream.write(Array(line.utf8))
  }

  /// Says that a file could not be read or written.
  func tell(_ failure: Failure) {
    tell("\(failure.file.isEmpty ? "''" : failure.file): \(failure.message)")
  }
}
