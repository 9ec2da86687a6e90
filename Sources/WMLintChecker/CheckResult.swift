package import WMLintDiagnostics
package import WMLintText

/// What the checks find in a request or a file.
package struct CheckResult: Sendable {
  /// What is wrong.
  package var diagnostics: [Diagnostic] = []

  /// What rules that are remarks find: each place on its own, in the order of the text.
  package var remarks: [Diagnostic] = []

  /// What no report may show: the values of credentials whose names are misspelt.
  package var concealed: [SourceRange] = []

  /// Adds what was found in another request of the file.
  mutating func add(_ other: CheckResult) {
    // Most files are one request: its diagnostics are moved, because each is large to copy.
    if diagnostics.isEmpty {
      diagnostics = other.diagnostics
    } else {
      diagnostics += other.diagnostics
    }
    remarks += other.remarks
    concealed += other.concealed
  }

  /// The same with the diagnostics sorted by place and rule, without repeats.
  var sorted: CheckResult {
    CheckResult(
      diagnostics: Checker.sorted(diagnostics), remarks: remarks, concealed: concealed)
  }
}
