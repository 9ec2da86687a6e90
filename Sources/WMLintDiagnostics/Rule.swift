/// What a check looks for and why, with right and wrong examples.
package struct Rule: Hashable, Sendable {
  /// Rules of one kind, in the order in which help lists them.
  package enum Group: String, CaseIterable, Hashable, Sendable {
    case text, payload, endpoint, identity, transport, template, run, response
  }

  /// The name of the bad thing, in kebab-case.
  package let id: String
  package let group: Group
  package let severity: Severity

  /// Whether what it finds is reported once a run, with a count, and is not a problem.
  package let isRemark: Bool

  /// One line, with a full stop.
  package let summary: String

  /// Why it matters and what to do, in sentences.
  package let why: String

  /// Where the fact comes from: the thread, the published API or an RFC.
  package let source: String
  package let examples: Examples

  package init(
    id: String, group: Group, severity: Severity = .error, isRemark: Bool = false,
    summary: String, why: String, source: String, examples: Examples
  ) {
    self.id = id
    self.group = group
    self.severity = isRemark ? .note : severity
    self.isRemark = isRemark
    self.summary = summary
    self.why = why
    self.source = source
    self.examples = examples
  }
}

extension Rule {
  /// The level in a word: a severity, or `remark`.
  package var level: String { isRemark ? "remark" : severity.rawValue }
}

extension Rule: CustomStringConvertible {
  package var description: String { id }
}
