package import WMLintChecker
public import WMLintContracts
package import WMLintDiagnostics
import WMLintJSON
public import WMLintRequests
public import WMLintSchema
import WMLintText
import WMLintValidation

/// Lints requests to Genesys Cloud. A value without state: it reads no file and keeps nothing.
public struct Linter: Sendable {
  private(set) var checker: Checker
  let conversations: [SavedConversation]

  /// Whether a person has said which contract speaks, so that requests to `/api/v2` are ours.
  package var isContractNamed = false

  /// What need not be checked.
  private(set) var fastPath = FastPath()

  /// Makes a linter.
  ///
  /// - Parameters:
  ///   - contract: What requests are checked against.
  ///   - scopes: The scopes of the token that will send them; empty where they are not known.
  ///   - conversations: The saved conversations that their ids are checked against.
  ///   - isReady: Whether they are to be sent as they are, so that a placeholder in them is a mistake.
  public init(
    contract: Contract = .webMessaging, scopes: [String] = [],
    conversations: [SavedConversation] = [], isReady: Bool = false
  ) {
    checker = Checker(contract, scopes: scopes, isReady: isReady)
    self.conversations = conversations
  }

  var contract: Contract { checker.contract }

  /// The same linter with a fast path: for bodies, or for whole requests too, which takes longer to
  /// prepare than a few of them take to check.
  ///
  /// - Parameters:
  ///   - isMany: Whether there are many files, or long ones.
  ///   - isOn: Whether what a rule finds counts, by the id of the rule.
  /// - Returns: The linter.
  package func prepared(
    forMany isMany: Bool, where isOn: (String) -> Bool = { _ in true }
  ) -> Linter {
    // What the caller says beside the file decides there whether a request is right.
    guard checker.scopes.isEmpty, conversations.isEmpty, !checker.isReady else { return self }
    var linter = self
    linter.fastPath = FastPath(for: checker) { isOn($0.rule.id) }
    return linter
  }

  /// The same linter with other checks.
  package func checking(with checks: [Check]) -> Linter {
    var linter = self
    linter.checker = Checker(
      contract, scopes: checker.scopes, isReady: checker.isReady, checks: checks)
    return linter
  }

  /// Lints the body of a request.
  ///
  /// - Parameters:
  ///   - body: The JSON text that would be sent.
  ///   - endpoint: The request line it goes to: a path or a URL, with or without the method before
  ///     it; `nil` if only the body is to be judged.
  /// - Returns: What was found; never a failure, whatever the text is.
  public func lint(body: String, endpoint: String? = nil) -> LintReport {
    let source = Source(name: "body", bytes: Array(body.utf8))
    return report(
      LintUnit(source, as: .body, endpoint: endpoint.map { Self.endpoint($0, "endpoint") }))
  }

  /// Lints a request file: a JSON object with a URL, and the method, headers and body with it.
  ///
  /// A saved conversation is known by its text, under `conversation`; the name of a file tells
  /// nothing here, as the linter reads none.
  ///
  /// - Parameter request: The text of the file.
  /// - Returns: What was found; never a failure, whatever the text is.
  public func lint(request: String) -> LintReport {
    report(LintUnit(Source(name: "request", bytes: Array(request.utf8)), as: .request))
  }

  private func report(_ unit: LintUnit) -> LintReport { LintReport(findings(in: unit)) }

  /// The source of a request line that was given apart from its body.
  package static func endpoint(_ text: String, _ name: String) -> Source {
    Source(id: SourceID(1), name: name, bytes: Array(text.utf8))
  }

  /// Everything found in a file.
  package func findings(in unit: LintUnit) -> FileResult {
    if let encoding = ForeignEncoding(unit.source.bytes) {
      return findings(in: unit, writtenIn: encoding)
    }
    if FileKindReader.isLines(named: unit.source.name, as: unit.kind) {
      return findings(inLinesOf: unit)
    }
    if isAccepted(unit) {
      var findings = FileResult(sources: [])
      findings.unlisted = 1
      return findings
    }
    if unit.mustBeRecognised, unit.kind == nil, !Recognition.isWorthReading(unit.source) {
      var findings = FileResult(sources: [])
      findings.unchecked.withoutRequest = 1
      return findings
    }
    let companions = CompanionFiles(unit.loader, firstID: unit.endpoint == nil ? 1 : 2)
    let recognised = Recognition.of(unit.source, as: unit.kind, beside: companions)
    if let foreign = foreignFormat(of: recognised, unit) {
      var findings = FileResult(sources: [unit.source])
      findings.failures = [Failure(file: unit.source.name, message: foreign.message)]
      return findings
    }
    var findings = findings(
      of: recognised, in: MappedText(unit.source), unit, beside: companions)
    findings.withholdBinaryTexts()
    return findings
  }

  /// The format of a file that is not a body, although nobody here reads it; what was said to be a body
  /// is one, and what need not be recognised is skipped.
  private func foreignFormat(
    of recognised: Recognition, _ unit: LintUnit
  ) -> ForeignFormat? {
    guard unit.kind == nil, !unit.mustBeRecognised else { return nil }
    switch recognised {
    case .body(let document): return ForeignFormat(of: document, named: unit.source.name)
    // The parts of some exports look like requests themselves.
    case .file(.request, let content) where content.isList:
      return content.documents.first.flatMap { ForeignFormat(of: $0, named: unit.source.name) }
    case .file: return nil
    }
  }

  /// Whether a file is a body that need not be checked.
  ///
  /// A request is checked in any case, as there is something to remark on it.
  private func isAccepted(_ unit: LintUnit) -> Bool {
    guard !unit.listsRequests, unit.endpoint == nil, !unit.mustBeRecognised,
      unit.kind == nil || unit.kind == .body
    else { return false }
    let bytes = unit.source.bytes
    var matcher = fastPath.matcher(over: bytes, isOfLines: false)
    return matcher.outcome(of: 0..<bytes.count) == .body
  }

  /// Everything found in a text, once it is known what it is, and perhaps where credentials are.
  func findings(
    of recognised: Recognition, in text: MappedText, _ unit: LintUnit, firstIndex: Int = 0,
    credentials: FoundCredentials? = nil, beside companions: CompanionFiles = CompanionFiles()
  ) -> FileResult {
    let given = unit.endpoint.map { [unit.source, $0] } ?? [unit.source]
    var findings = FileResult(sources: given + companions.sources)
    switch recognised {
    case .body(let document):
      let mustBeOne = unit.mustBeRecognised && unit.kind == nil
      let isWithoutRoad = contract.isFile && unit.endpoint == nil
      if mustBeOne,
        isWithoutRoad || !BareBody.isOne(document, routingKeys: contract.routingKeys)
      {
        findings.unchecked.withoutRequest = 1
        return findings
      }
      if isWithoutRoad {
        findings.failures = [Failure(bodyWithoutEndpoint: unit.source.name)]
        return findings
      }
      var request = request(document, text, unit)
      request.identity = RequestIdentity(index: firstIndex)
      let route = checker.route(of: request, by: Evidence(isNamed: true))
      guard findings.takes(route, of: request) else { return findings }
      findings.requests = [(request.reported, request.place)]
      findings.take(checker.result(of: request, on: route, credentials: credentials))
    case .file(let kind, let content):
      if let isOurs = lintWhole(content, of: text, unit, firstIndex, credentials, to: &findings) {
        if isOurs || unit.mustBeRecognised { break }
        // If no request goes to Genesys Cloud, only the syntax of the file is reported.
        var check = FileCheck(checker, content, of: text)
        findings.take(check.result())
      } else {
        add(content, of: kind, text, unit, firstIndex, to: &findings)
      }
    }
    return findings
  }

  private func request(_ body: Document, _ text: MappedText, _ unit: LintUnit) -> Request {
    var request = Request()
    request.place = text.place
    request.body = .json(body)
    request.endpoint = unit.endpoint.map { MappedText($0) }
    // It says which operation takes the body, and need not say all that is sent with it.
    request.isQueryOpen = true
    request.conversations = conversations
    return request
  }

  /// The rules there are, by group.
  package static var rules: [Rule] {
    let checked = Check.all.map(\.rule)
    let run = checked.firstIndex { $0.group == .run } ?? checked.endIndex
    return checked[..<run] + [.idleSuppression] + checked[run...]
  }
}
