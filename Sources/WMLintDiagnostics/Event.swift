package import WMLintText

/// What happens in a run, in order: begin, then each file with what was found in it, then the end.
package enum Event: Sendable {
  case begin
  /// The sources that the next events speak of, the file first; a long file comes in parts.
  case file([Source])
  case request(RequestIdentity, SourceRange)
  case diagnostic(Diagnostic)
  case failure(Failure)
  /// A record, behind what is found in it, where each is reported.
  case record(Verdict)
  /// What is worth knowing of the run; before its end.
  case remark(Remark)
  /// The syntax errors of the file that are counted and not listed.
  case unlisted(Unlisted)
  case end(Summary)
}

/// What a record of a file has come to.
package struct Verdict: Hashable, Sendable {
  package enum Outcome: String, Sendable {
    case clean, problems
    /// No request is in it that is checked.
    case skipped
    /// It is too long to be read.
    case unread
  }

  package let outcome: Outcome
  package let file: String
  package let line: Int

  /// What it is known by.
  package let key: String?

  /// What is found in it; no other part of the summary is counted.
  package let summary: Summary

  package init(
    _ outcome: Outcome, file: String, line: Int, key: String? = nil, _ summary: Summary = Summary()
  ) {
    self.outcome = outcome
    self.file = file
    self.line = line
    self.key = key
    self.summary = summary
  }
}

/// A file that could not be read or written.
package struct Failure: Hashable, Sendable {
  package let file: String
  package let message: String

  /// Whether the arguments do not say what is needed to check it.
  package let isMisuse: Bool

  package init(file: String, message: String, isMisuse: Bool = false) {
    self.file = file
    self.message = message
    self.isMisuse = isMisuse
  }
}

/// The syntax errors of a file beyond those that are listed.
package struct Unlisted: Hashable, Sendable {
  package let file: String
  package let count: Int

  package init(file: String, count: Int) {
    self.file = file
    self.count = count
  }

  /// What a report says of them: `3,999,900 more syntax errors in x.json are not listed`.
  package var sentence: String {
    "\(Self.grouped(count)) more syntax error\(count == 1 ? " in" : "s in") \(file) "
      + (count == 1 ? "is not listed" : "are not listed")
  }

  /// A number with commas between its thousands.
  package static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.map { index in
      let isStart = index > 0 && (digits.count - index).isMultiple(of: 3)
      return (isStart ? "," : "") + String(digits[index])
    }.joined()
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
  /// What was not checked, and why.
  public package(set) var unchecked = Unchecked()
  /// The problems that were repaired, and are counted nowhere else.
  public package(set) var fixed = 0
  /// The diagnostics of severity `error`.
  public package(set) var errors = 0
  /// The diagnostics of severity `warning`.
  public package(set) var warnings = 0
  /// The diagnostics of severity `note`.
  public package(set) var notes = 0

  package init() {}

  /// The diagnostics of any severity.
  package var problems: Int { errors + warnings + notes }

  /// What of the diagnostics was counted since.
  package func found(since other: Summary) -> Summary {
    var found = Summary()
    found.errors = errors - other.errors
    found.warnings = warnings - other.warnings
    found.notes = notes - other.notes
    return found
  }

  package mutating func count(_ severity: Severity, times: Int = 1) {
    switch severity {
    case .error: errors += times
    case .warning: warnings += times
    case .note: notes += times
    }
  }

  package mutating func add(_ other: Summary) {
    files += other.files
    requests += other.requests
    unread += other.unread
    unchecked.add(other.unchecked)
    fixed += other.fixed
    errors += other.errors
    warnings += other.warnings
    notes += other.notes
  }
}
