package import WMLintDiagnostics
package import WMLintText

/// What a format must know of where its report goes and of who writes it.
package struct WriterSettings: Hashable, Sendable {
  /// Whether the report may hold ANSI escape sequences.
  package let usesColor: Bool

  /// The cells of a line of the terminal that shows the report; `nil` if none does.
  package let columns: Int?

  /// What the columns of places count, in formats that do not say so themselves.
  package let unit: ColumnUnit

  /// The rules that diagnostics may name, for formats that explain them.
  package let rules: [Rule]

  /// The least severity that makes the run fail.
  package let failing: Severity

  /// The version of the tool, such as `0.1.0`.
  package let toolVersion: String

  package init(
    usesColor: Bool = false, columns: Int? = nil, counting unit: ColumnUnit = .scalars,
    rules: [Rule] = [], failing: Severity = .error, toolVersion: String
  ) {
    self.usesColor = usesColor
    self.columns = columns
    self.unit = unit
    self.rules = rules
    self.failing = failing
    self.toolVersion = toolVersion
  }
}
