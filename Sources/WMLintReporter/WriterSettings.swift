/// What a format must know of where its report goes and of who writes it.
package struct WriterSettings: Hashable, Sendable {
  /// Whether the report may hold ANSI escape sequences.
  package let usesColor: Bool

  /// The version of the tool, such as `0.1.0`.
  package let toolVersion: String

  package init(usesColor: Bool = false, toolVersion: String) {
    self.usesColor = usesColor
    self.toolVersion = toolVersion
  }
}
