package import WMLintDiagnostics
package import WMLintJSON
package import WMLintRequests
package import WMLintSchema
import WMLintText

/// Holds requests to a contract.
///
/// It never changes, and is an object because each file is linted by the same.
package final class Checker: Sendable {
  package let contract: Contract
  package let scopes: [String]
  package let isReady: Bool

  /// What stands for the request where none is looked at, but a body or a file.
  private let noRequest = Inspection.Subject(Request())

  /// Makes a checker; the scopes are those of the token, empty where they are not known, and what is
  /// ready holds no placeholder any more.
  package init(_ contract: Contract, scopes: [String], isReady: Bool = false) {
    self.contract = contract
    self.scopes = scopes
    self.isReady = isReady
  }

  /// The same with a contract of its own, which no other processor counts references to.
  package var duplicate: Checker {
    Checker(contract.duplicate, scopes: scopes, isReady: isReady)
  }

  /// What is wrong with a request, sorted by place and rule; `credentials` says where some stand in
  /// the file that it is all of, if somebody has looked for them.
  package func diagnostics(
    of request: Request, credentials: [Range<Int>]? = nil
  ) -> [Diagnostic] {
    guard let operation = contract.operations.first else { return [] }
    let secrets = credentials.flatMap { ranges in
      request.envelope.map { Secret.all(in: $0, of: ranges) }
    }
    return Self.sorted(
      diagnostics(
        of: Inspection(
          request, contract: contract, scopes: scopes, operation: operation, isReady: isReady,
          secrets: secrets)))
  }

  /// Adds what is wrong with the body of a request of which all else is known to be right, sorted by
  /// place and rule.
  ///
  /// - Parameters:
  ///   - body: The body.
  ///   - identity: The request that it is of.
  ///   - credentials: Where credentials stand in the text that the body is a part of.
  ///   - diagnostics: What is added to.
  package func checkBody(
    _ body: consuming Document, of identity: RequestIdentity, credentials: [Range<Int>],
    to diagnostics: inout [Diagnostic]
  ) {
    guard let operation = contract.operations.first else { return }
    let inspection = Inspection(
      ofBody: body, of: identity, credentials: credentials, subject: noRequest,
      contract: contract, operation: operation)
    let start = diagnostics.count
    check(inspection, by: Check.ofBodies, to: &diagnostics)
    guard diagnostics.count > start + 1 else { return }
    diagnostics.replaceSubrange(start..., with: Self.sorted(Array(diagnostics[start...])))
  }

  /// A look at what stands round the requests of a file; nothing where the contract has no operation.
  func inspection(
    around documents: [Document], secrets: [Secret], leaks: Leaks
  ) -> Inspection? {
    contract.operations.first.map {
      Inspection(
        around: documents, subject: noRequest, contract: contract, operation: $0, secrets: secrets,
        leaks: leaks)
    }
  }

  func diagnostics(of inspection: Inspection, hiding texts: SecretTexts? = nil) -> [Diagnostic] {
    var found: [Diagnostic] = []
    check(inspection, by: Check.all, hiding: texts, to: &found)
    return found
  }

  private func check(
    _ inspection: Inspection, by chosen: @autoclosure () -> [Check],
    hiding texts: SecretTexts? = nil, to found: inout [Diagnostic]
  ) {
    if inspection.isClean { return }
    let checks = chosen()
    var own = inspection.secrets
    for index in inspection.documents.indices where !inspection.documents[index].map.isVerbatim {
      own += Secret.all(in: inspection.documents[index])
    }
    var hidden = texts.map { [$0] } ?? []
    if !own.isEmpty { hidden.append(SecretTexts(own.flatMap(\.spellings))) }
    let start = found.count
    // By index, as a copy of a check is a copy of all its texts.
    for index in checks.indices
    where inspection.mayConcern(checks[index].rule.group, of: checks[index].kinds) {
      for finding in checks[index].findings(inspection) {
        found.append(
          diagnostic(
            finding, checks[index].rule.id, checks[index].rule.severity, inspection, hidden))
      }
    }
    if inspection.request.response != nil {
      found += refusals(of: inspection, after: Array(found[start...]), by: checks, hidden)
    }
  }

  /// What the response says, beside what was found.
  private func refusals(
    of inspection: Inspection, after found: [Diagnostic], by checks: [Check],
    _ hidden: [SecretTexts]
  ) -> [Diagnostic] {
    let inspection = inspection.after(found)
    return checks.filter { $0.rule.group == .response }.flatMap { check in
      check.findings(inspection).map {
        diagnostic($0, check.rule.id, check.rule.severity, inspection, hidden)
      }
    }
  }

  private func diagnostic(
    _ finding: Finding, _ rule: String, _ severity: Severity, _ inspection: Inspection,
    _ hidden: [SecretTexts]
  ) -> Diagnostic {
    func covered(_ text: String) -> String { hidden.reduce(text) { $1.covered($0) } }
    // A fix is told with the file that the finding is in.
    let isHere = finding.fix?.edits.allSatisfy { $0.range.source == finding.range.source } ?? true
    let hasSecret = finding.fix?.edits.contains { covered($0.text) != $0.text } ?? false
    return Diagnostic(
      rule: rule, severity: min(finding.severity ?? severity, severity),
      message: covered(finding.message), help: finding.help.map(covered),
      range: finding.range, request: inspection.identity,
      pointer: finding.pointer.map(covered),
      notes: finding.notes.map { Note(covered($0.message), at: $0.range) },
      fix: hasSecret || !isHere ? nil : finding.fix)
  }

  /// Sorted by source, offset and rule, without repeats.
  package static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > 1 else { return diagnostics }
    // A variable that several requests use is wrong once.
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

/// What makes two diagnostics one.
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
