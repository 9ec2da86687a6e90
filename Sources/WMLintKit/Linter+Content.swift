import WMLintChecker
import WMLintDiagnostics
import WMLintRequests
import WMLintText

/// The requests of a file that was read.
extension Linter {
  /// Lints the one request that a request file is; whether it is ours, and `nil` if there is no
  /// such request.
  func lintWhole(
    _ content: FileContent, of text: MappedText, _ unit: LintUnit, _ firstIndex: Int,
    _ credentials: FoundCredentials?, to findings: inout FileResult
  ) -> Bool? {
    guard var request = content.wholeRequest else { return nil }
    if unit.source.isBinary { request.response = request.response?.statusOnly }
    request.identity = request.identity.moved(by: firstIndex)
    findings.cover(request.extras.concealed, [], of: unit.source)
    let isNamed = unit.names(request, among: 1) || isContractNamed
    let route = checker.route(of: request, by: Evidence(isNamed: isNamed, in: text))
    guard findings.takes(route, of: request) else { return false }
    if request.body.mustBeRead {
      var bodies = SentBodies(for: checker)
      var files = LoadedFiles(unit)
      _ = bodies.read(in: &request) { files.source($0, from: $1, addedTo: &findings) }
    }
    if unit.loader == nil || request.extras.namesConversations {
      var files = ConversationFiles(unit)
      files.load(into: &request)
      findings.failures = files.failures
    }
    request.conversations += conversations
    findings.requests = [(request.reported, request.place)]
    findings.take(checker.result(of: request, on: route, credentials: credentials))
    return true
  }

  /// Lints those of the requests that are ours, and the file around them.
  func add(
    _ content: FileContent, of kind: FileKind, _ text: MappedText, _ unit: LintUnit,
    _ firstIndex: Int, to findings: inout FileResult
  ) {
    var check = FileCheck(checker, content, of: text)
    var conversationFiles = ConversationFiles(unit)
    var bodyFiles = LoadedFiles(unit)
    var accepted = AcceptedRequests(self, content, unit)
    var ofAccepted: [Diagnostic] = []
    var bodies = SentBodies(for: checker)
    var concealed = content.concealed
    let isBinary = unit.source.isBinary
    // Documents have blocks of programs.
    let mayCall = kind == .code || kind == .shell
    let methods = mayCall && content.count > 0 ? CalledMethods(of: contract) : nil
    // Made once, as what a file speaks of is looked for in all of it.
    let shown = Evidence(isNamed: isContractNamed, in: text)
    for index in 0..<content.count {
      if let place = accepted.place(of: index) {
        findings.unlisted += 1
        check.pass(place)
        continue
      }
      var request = content[index]
      if isBinary { request.response = request.response?.statusOnly }
      if let methods {
        guard let made = methods.request(for: request) else { continue }
        request = made
      }
      concealed += request.extras.concealed
      let isNamed =
        kind == .request && unit.names(request, among: content.count) || request.call != nil
        || kind == .dataAction && shown.isInText && beginsOtherwise(request)
      let route = checker.route(of: request, by: isNamed ? Evidence(isNamed: true) : shown)
      guard findings.takes(route, of: request) else { continue }
      request.identity = request.identity.moved(by: firstIndex)
      let body = bodies.read(in: &request) {
        bodyFiles.source($0, from: $1, addedTo: &findings)
      }
      conversationFiles.load(into: &request)
      request.conversations += conversations
      findings.requests.append((request.reported, request.place))
      let remarks = check.add(request, on: route, sending: body)
      if index == accepted.first { ofAccepted = remarks }
    }
    findings.remarks.add(ofAccepted, times: accepted.others)
    findings.failures = conversationFiles.failures
    findings.cover(concealed, content.credentials, of: unit.source)
    let isSkipped = findings.requests.count + findings.unlisted == 0 && unit.mustBeRecognised
    if isSkipped, findings.unchecked.requests == 0 { findings.unchecked.withoutRequest = 1 }
    if !isSkipped {
      findings.unchecked.recordsWithoutRequest = content.others
      findings.take(check.result())
    }
    if !content.comments.isEmpty { silence(by: content.comments, of: unit.source, in: &findings) }
  }

  /// Whether a request has no host and none of the beginnings that servers of one's own have too: a
  /// data action without a host is run by Genesys Cloud itself.
  private func beginsOtherwise(_ request: Request) -> Bool {
    request.endpoint.map { $0.starts(with: "/") && !$0.starts(with: "/api/v2/") } ?? false
  }

  /// Leaves out what the comments of a file silence.
  private func silence(
    by comments: [MappedText], of source: Source, in findings: inout FileResult
  ) {
    var suppressions = Suppressions(in: comments, of: source)
    findings.diagnostics = suppressions.applied(
      to: findings.diagnostics,
      of: Dictionary(findings.requests.map { ($0.0.index, $0.1) }) { first, _ in first }
    ) { checker.looks(for: $0.id, withConversations: !conversations.isEmpty) }
  }
}
