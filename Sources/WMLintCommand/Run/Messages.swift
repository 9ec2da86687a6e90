import WMLintDiagnostics
import WMLintText

/// Messages of the command itself, on standard error.
struct Messages: Sendable {
  private let stream: OutputStream

  init(to stream: OutputStream) { self.stream = stream }

  /// Prints a message on one line.
  func print(_ message: String) {
    let line = "wmlint: \(Unprintable.escaped(Secrets.masked(message)))\n"
    // If standard error fails too, there is nowhere left to report to.
    try? stream.write(Array(line.utf8))
  }

  /// Prints that a file could not be read or written.
  func print(_ failure: Failure) {
    print("\(failure.file.isEmpty ? "''" : failure.file): \(failure.message)")
  }
}
