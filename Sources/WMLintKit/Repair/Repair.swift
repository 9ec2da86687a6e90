package import WMLintDiagnostics
package import WMLintText

/// The repair of one file: fixes are applied in rounds until none is left.
package struct Repair: Sendable {
  /// How often a file is linted again at most; a round applies all fixes that do not overlap.
  private static let mostRounds = 100

  /// The file and what was done to it.
  package let text: EditedText

  /// How many problems were repaired.
  package let count: Int

  /// What is found in the file before and after it.
  package let before: FileResult
  package let after: FileResult

  /// Repairs a file.
  ///
  /// - Parameters:
  ///   - unit: The file, whole.
  ///   - extent: Which fixes are applied.
  ///   - isChosen: Whether the fix of a diagnostic is wanted.
  ///   - find: Lints the file in whatever form it has come to.
  package init(
    of unit: LintUnit, _ extent: FixExtent, where isChosen: (Diagnostic) -> Bool,
    find: (LintUnit) -> FileResult
  ) {
    var unit = unit
    before = find(unit)
    var findings = before
    let source = findings.sources.first
    var text = EditedText(
      unit.source.bytes, concealing: source?.concealed ?? [],
      credentials: source?.credentials ?? [])
    var count = 0
    for _ in 0..<Self.mostRounds {
      let fixes = findings.diagnostics.filter(isChosen).compactMap(\.fix).filter(extent.includes)
      let choice = FixChoice(fixes)
      guard choice.count > 0 else { break }
      text.replace(choice.replacements)
      count += choice.count
      unit.source = Source(
        id: unit.source.id, name: unit.source.name, bytes: text.bytes, start: unit.source.start)
      findings = find(unit)
    }
    self.text = text
    self.count = count
    after = findings
  }
}
