package import WMLintDiagnostics

/// A rule and what it does.
///
/// A check is called for every request, and finds nothing if it does not concern the request.
/// A class, so calls do not copy the texts of the rule.
package final class Check: Sendable {
  /// What a check does on a text that the fast path accepts, as far as its author can tell.
  package enum OnAccepted: Sendable {
    /// It may report it: there is no fast path while such a check is on.
    case unknown
    /// It finds nothing, or the same remark in every such text.
    case silent
    /// It finds nothing unless a key or a text holds one of these bytes.
    case watches([UInt8])
  }

  /// What a check may need to know apart from the file.
  package enum Requirement: Sendable {
    case conversations, readiness, scopes
  }

  package let rule: Rule
  package let onAccepted: OnAccepted

  /// What it must know to find everything; `nil` if the file is enough.
  let needs: Requirement?

  /// Whether it also speaks of a request that a recording shows was accepted.
  let concernsAccepted: Bool

  /// The violations that it is handed.
  let kinds: Violation.Kinds
  private let inRequest: (@Sendable (RuleContext) -> [Finding])?
  private let onViolation: @Sendable (Violation, RuleContext) -> Finding?

  /// Makes a check that looks at a request as a whole.
  init(
    _ rule: Rule, onAccepted: OnAccepted = .unknown, concernsAccepted: Bool = false,
    needs: Requirement? = nil,
    inRequest: @escaping @Sendable (RuleContext) -> [Finding]
  ) {
    self.rule = rule
    self.onAccepted = onAccepted
    self.concernsAccepted = concernsAccepted
    self.needs = needs
    kinds = []
    self.inRequest = inRequest
    onViolation = { _, _ in nil }
  }

  /// Makes a check that is handed each violation of the kinds that it declares, and may look at the
  /// request as well.
  init(
    _ rule: Rule, of kinds: Violation.Kind..., onAccepted: OnAccepted = .unknown,
    onViolation: @escaping @Sendable (Violation, RuleContext) -> Finding?,
    inRequest: (@Sendable (RuleContext) -> [Finding])? = nil
  ) {
    self.rule = rule
    self.onAccepted = onAccepted
    concernsAccepted = false
    needs = nil
    self.kinds = Violation.Kinds(of: kinds)
    self.inRequest = inRequest
    self.onViolation = onViolation
  }

  /// Whether it concerns the request.
  func concerns(_ context: RuleContext) -> Bool {
    (concernsAccepted || !context.wasTaken)
      && (inRequest != nil || !kinds.isDisjoint(with: context.violationKinds))
  }

  /// What it finds in a request that it concerns.
  func findings(in context: RuleContext) -> [Finding] {
    var findings = inRequest?(context) ?? []
    if kinds.isDisjoint(with: context.violationKinds) { return findings }
    for violation in context.violations where kinds.contains(violation.kind) {
      if let finding = onViolation(violation, context) { findings.append(finding) }
    }
    return findings
  }
}
