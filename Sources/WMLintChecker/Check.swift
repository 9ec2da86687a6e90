package import WMLintDiagnostics

/// A rule and what it does.
package struct Check: Sendable {
  package let rule: Rule
  let findings: @Sendable (Inspection) -> [Finding]

  init(_ rule: Rule, findings: @escaping @Sendable (Inspection) -> [Finding]) {
    self.rule = rule
    self.findings = findings
  }
}
