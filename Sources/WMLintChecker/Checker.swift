import Synchronization
package import WMLintDiagnostics
import WMLintJSON
package import WMLintRequests
package import WMLintSchema
import WMLintText
package import WMLintValidation

/// Checks requests against a contract.
///
/// An immutable class, so all files share one instance.
package final class Checker: Sendable {
  package let bodies: CompiledBodies
  package let scopes: [String]
  package let isReady: Bool
  package let checks: [Check]

  /// The bodies of requests that the thread does not cover, made for the first of them.
  private let knownPublished = Mutex<CompiledBodies?>(nil)

  /// Makes a checker; the scopes are those of the token, empty where they are not known, and what is
  /// ready has no placeholders any more.
  package init(
    _ contract: Contract, scopes: [String], isReady: Bool = false, checks: [Check] = Check.all
  ) {
    bodies = CompiledBodies(of: contract)
    self.scopes = scopes
    self.isReady = isReady
    self.checks = checks
  }

  package var contract: Contract { bodies.contract }

  /// The published API with what a project adds to it.
  var published: Contract { publishedBodies.contract }

  /// The bodies of the published API with what a project adds to it.
  var publishedBodies: CompiledBodies {
    if contract.name != Contract.thread.name { return bodies }
    return knownPublished.withLock { known in
      if let known { return known }
      let whole = contract
      let published = Contract.participantUpdates.extended(routing: [], hosts: contract.hosts)
        .over { whole.api }
      let bodies = CompiledBodies(of: published)
      known = bodies
      return bodies
    }
  }

  /// What the checks find in a request, sorted by place and rule; `credentials` are those of the
  /// file that it is all of, if somebody has looked for them.
  package func result(
    of request: consuming Request, on route: Route? = nil, credentials: FoundCredentials? = nil
  ) -> CheckResult {
    var secrets: [Secret]?
    if let credentials, let envelope = request.envelope {
      secrets = Secret.all(in: envelope, of: credentials.certain)
    }
    return result(of: request, on: route, secrets: secrets, known: credentials).sorted
  }

  /// The context of the file around its requests.
  func context(
    around documents: [Document], secrets: [Secret], leaks: CredentialReporting
  ) -> RuleContext {
    RuleContext(
      around: documents, bodies, operation: contract.operations.first ?? .unknown,
      secrets: secrets, leaks: leaks)
  }

  /// What every check finds, in the order of the checks: those of the response come last, as they
  /// give what was found before as the cause.
  func result(
    of context: RuleContext, hiding texts: SecretTexts? = nil,
    known credentials: FoundCredentials? = nil
  ) -> CheckResult {
    var own = context.secrets
    for index in context.documents.indices where !context.documents[index].map.isVerbatim {
      own += Secret.all(in: context.documents[index])
    }
    // Lazy, because most requests are right and hide nothing.
    lazy var hidden = [
      texts, context.hiddenTexts, Self.texts(of: own, in: context.documents, known: credentials),
    ].compactMap { $0 }
    var remarks: [Diagnostic] = []
    for check in checks where check.concerns(context) {
      for finding in check.findings(in: context) {
        let found = diagnostic(finding, of: check, context, hidden)
        if check.rule.isRemark {
          remarks.append(found)
        } else {
          context.found.append(found)
        }
      }
    }
    return CheckResult(
      diagnostics: context.found, remarks: remarks, concealed: context.misnamedCredentials)
  }

  /// The texts of some credentials, and of what may be one in some documents, of which those of a
  /// text may be known; `nil` if there are none.
  static func texts(
    of secrets: [Secret], in documents: [Document], known: FoundCredentials? = nil
  ) -> SecretTexts? {
    var texts = secrets.flatMap(\.spellings)
    // By index, as a document is large to copy.
    for index in documents.indices {
      let bytes = documents[index].bytes
      let part = documents[index].extent
      let hidden =
        known?.hidden(in: part, of: documents[index].map) ?? Secrets.hidden(in: bytes, part: part)
      texts += hidden.flatMap { Secrets.spellings(of: Array(bytes[$0])) }
    }
    return texts.isEmpty ? nil : SecretTexts(texts)
  }

  private func diagnostic(
    _ finding: Finding, of check: Check, _ context: RuleContext, _ hidden: [SecretTexts]
  ) -> Diagnostic {
    func covered(_ text: String) -> String { hidden.reduce(text) { $1.covered($0) } }
    // A fix is reported with the file that the finding is in.
    let isHere = finding.fix?.edits.allSatisfy { $0.range.source == finding.range.source } ?? true
    let fix = finding.fix.flatMap { fix in
      context.request.endpointCopy.map { $0.mended(fix) } ?? fix
    }
    let hasSecret = fix?.edits.contains { covered($0.text) != $0.text } ?? false
    return Diagnostic(
      rule: check.rule.id,
      severity: min(finding.severity ?? check.rule.severity, check.rule.severity),
      message: covered(finding.message), help: finding.help.map(covered),
      range: finding.range, request: context.identity?.named(by: covered),
      operation: context.knownOperation, pointer: finding.pointer.map(covered),
      notes: finding.notes.map { Note(covered($0.message), at: $0.range) },
      fix: hasSecret || !isHere ? nil : fix?.titled(by: covered),
      unlisted: finding.unlisted)
  }

  /// Sorted by source, offset and rule, without repeats.
  package static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > 1 else { return diagnostics }
    // A variable that several requests use is reported once.
    var seen = Set<Mistake>()
    return
      diagnostics
      .sorted {
        ($0.range.source.index, $0.range.bytes.lowerBound, $0.rule)
          < ($1.range.source.index, $1.range.bytes.lowerBound, $1.rule)
      }
      .filter { seen.insert(Mistake($0)).inserted }
  }
}

/// Two diagnostics with the same key are repeats.
private struct Mistake: Hashable {
  let rule: String
  let message: String
  let range: SourceRange

  init(_ diagnostic: Diagnostic) {
    rule = diagnostic.rule
    message = diagnostic.message
    range = diagnostic.range
  }
}
