import WMLintDiagnostics

/// Shows on a terminal how far a long run has come, in a line that is erased in the end.
struct Progress {
  /// How long a run may take before it says anything, in milliseconds.
  private static let patience: UInt64 = 1_000

  /// How long a line stays before it is updated, in milliseconds.
  private static let pause: UInt64 = 100

  private let system: System
  private let total: Int

  /// When the next line may be written, by the clock of the system.
  private var next: UInt64
  private var isShown = false

  /// `nil` if there is no terminal.
  init?(of total: Int, in system: System) {
    guard system.error.isTerminal(), system.environment("TERM") != "dumb" else { return nil }
    self.system = system
    self.total = total
    next = system.milliseconds() + Self.patience
  }

  /// Shows how far the run has come, if it takes long.
  mutating func show(_ summary: Summary) {
    let now = system.milliseconds()
    guard now >= next else { return }
    next = now + Self.pause
    let problems = summary.errors + summary.warnings
    write(
      "wmlint: \(summary.files) of \(total) files, \(summary.requests) requests, "
        + "\(problems) problems")
    isShown = true
  }

  /// Takes the line away, so that something else can be printed.
  mutating func clear() {
    if isShown { write("") }
    isShown = false
  }

  private func write(_ text: String) {
    // ECMA-48, section 8.3.41: erases what is on the line.
    try? system.error.write(Array("\r\u{1B}[K\(text)".utf8))
  }
}
