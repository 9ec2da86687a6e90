package import WMLintText

/// What happens in a run, in order: begin, then each file with what was found in it, then the end.
package enum Event: Sendable {
  case begin
  /// The sources that the next events speak of, the file first; a long file comes in parts.
  case file([Source])
  case request(RequestIdentity, SourceRange)
  case diagnostic(Diagnostic)
  case failure(Failure)
  /// What is worth knowing of the run; before its end.
  case remark(Remark)
  case end(Summary)
}

/// A file that could not be read or written.
package struct Failure: Hashable, Sendable {
  package let file: String
  package let message: String

  package init(file: String, message: String) {
    self.file = file
    self.message = message
  }
}

/// What a run came to.
public struct Summary: Hashable, Sendable {
  /// The files that were read.
  public package(set) var files = 0
  /// The requests that were linted.
  public package(set) var requests = 0
  /// The files of which not all could be read, although nothing is reported in them for it.
  public package(set) var unread = 0
  /// The files and requests that are not ours to judge.
  public package(set) var passedOver = 0
  /// The problems that were repaired, and are counted nowhere else.
  public package(set) var fixed = 0
  /// The diagnostics of severity `error`.
  public package(set) var errors = 0
  /// The diagnostics of severity `warning`.
  public package(set) var warnings = 0
  /// The diagnostics of severity `note`.
  public package(set) var notes = 0

  package init() {}

  package mutating func count(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }

  package mutating func add(_ other: Summary) {
    files += other.files
    requests += other.requests
    unread += other.unread
    passedOver += other.passedOver
    fixed += other.fixed
    errors += other.errors
    warnings += other.warnings
    notes += other.notes
  }
}
