package import WMLintDiagnostics

/// What the checks find in a request or a file.
package struct CheckResult: Sendable {
  /// What is wrong.
  package var diagnostics: [Diagnostic] = []

  /// What rules that are remarks find: each place on its own, in the order of the text.
  package var remarks: [Diagnostic] = []

  /// Adds what was found in another request of the file.
  mutating func add(_ other: CheckResult) {
    // Most files are one request: its diagnostics are moved, because each is large to copy.
    if diagnostics.isEmpty {
      diagnostics = other.diagnostics
    } else {
      diagnostics += other.diagnostics
    }
    remarks += other.remarks
  }

  /// The same with the diagnostics sorted by place and rule, without repeats.
  var sorted: CheckResult {
    CheckResult(diagnostics: Checker.sorted(diagnostics), remarks: remarks)
  }
}
