package import WMLintDiagnostics

/// A rule and what it does.
package struct Check: Sendable {
  package let rule: Rule

  /// The deviations that it puts in words; nothing where it speaks of other things.
  let kinds: Deviation.Kinds?
  let findings: @Sendable (Inspection) -> [Finding]

  init(
    _ rule: Rule, of kinds: Deviation.Kinds? = nil,
    findings: @escaping @Sendable (Inspection) -> [Finding]
  ) {
    self.rule = rule
    self.kinds = kinds
    self.findings = findings
  }
}
