import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

/// Everything that is known of a request once it has been looked at; rules only put it in words.
///
/// Each deviation is classified once, so that no mistake is told twice.
struct Inspection {
  /// The request; in an object, as it is much to copy and to make where only a body is looked at.
  private let subject: Subject
  var request: Request { _read { yield subject.request } }

  /// Which of the file's requests it is; nothing for the file around them.
  let identity: RequestIdentity?
  let contract: Contract

  /// The operation that the request was meant for, by its path and its body.
  let operation: Operation
  let scopes: [String]

  /// Whether the request is to be sent as it is, without anything filled in.
  let isReady: Bool

  /// The documents whose syntax is judged, the file first.
  let documents: [Document]

  /// The body; empty where it is not JSON.
  let bodyDocument: Document
  let deviations: [Deviation]
  let endpoint: EndpointInspection?

  /// What saved conversations say of the endpoint's ids.
  let knownID: KnownID?

  /// What of the body the operation of the path does not take, and another does.
  let misfit: Misfit?

  /// Where credentials stand, and what they are.
  let secrets: [Secret]
  let leaks: Leaks

  /// What the checks before have found, for those of the response.
  private(set) var found: [Diagnostic] = []

  /// Looks at a request; the credentials are its own where none are given.
  init(
    _ request: Request, contract: Contract, scopes: [String], operation usual: Operation,
    isReady: Bool, secrets known: [Secret]? = nil, leaks: Leaks = .each
  ) {
    subject = Subject(request)
    identity = request.reported
    self.contract = contract
    self.scopes = scopes
    self.isReady = isReady
    let body = IntendedBody(request.body, contract)
    // Not by closures, which would copy the request.
    if let text = request.endpoint {
      endpoint = EndpointInspection(text, request.pathParameters, contract, body)
    } else {
      endpoint = nil
    }
    if let endpoint, !request.conversations.isEmpty {
      knownID = KnownID(endpoint, in: request.conversations)
    } else {
      knownID = nil
    }
    let written = endpoint?.operation ?? body?.operation ?? usual
    misfit = endpoint?.isExact == true ? body?.misfit(at: written) : nil
    operation = misfit.map { $0.isWhole ? $0.operation : written } ?? written
    var documents: [Document] = []
    if let envelope = request.envelope { documents.append(envelope) }
    var deviations: [Deviation] = []
    var bodyDocument = Document()
    if case .json(let document) = request.body {
      bodyDocument = document
      let isRightByThread = endpoint?.isOfThread == true && Self.isRightByThread(document)
      if !isRightByThread {
        var walker = BodyWalker(document, contract: contract)
        deviations = walker.walk(operation.body, unless: body?.missingWrapper(of: operation))
      }
      documents.append(document)
    }
    if let misfit { deviations.removeAll { misfit.covers($0) } }
    self.documents = documents
    self.bodyDocument = bodyDocument
    self.deviations = deviations
    if let known {
      let loaded = documents.filter { $0.map.source != .main }
      secrets = known + loaded.flatMap(Secret.all)
    } else {
      secrets = Secret.all(in: request, documents)
    }
    self.leaks = leaks
  }

  /// Looks at the body of a request of which all else is known to be right.
  init(
    ofBody body: Document, of identity: RequestIdentity, subject: Subject,
    contract: Contract, operation: Operation
  ) {
    self.subject = subject
    self.identity = identity
    self.contract = contract
    self.operation = operation
    scopes = []
    isReady = false
    documents = [body]
    bodyDocument = body
    var walker = BodyWalker(body, contract: contract)
    deviations = walker.walk(operation.body)
    endpoint = nil
    knownID = nil
    misfit = nil
    secrets = Secret.all(in: body)
    leaks = .each
  }

  /// Looks at what stands round the requests of a file.
  init(
    around documents: [Document], subject: Subject, contract: Contract, operation: Operation,
    secrets: [Secret], leaks: Leaks
  ) {
    self.subject = subject
    identity = nil
    self.contract = contract
    self.operation = operation
    scopes = []
    isReady = false
    self.documents = documents
    bodyDocument = Document()
    deviations = []
    endpoint = nil
    knownID = nil
    misfit = nil
    self.secrets = secrets
    self.leaks = leaks
  }

  /// Whether the API has taken the request, so that path and ids are right, whatever else is known.
  var wasTaken: Bool { request.response?.isSuccess ?? false }

  /// Whether a body is the thread's, of which only the path is wrong where another contract speaks.
  private static func isRightByThread(_ document: Document) -> Bool {
    guard let operation = Contract.webMessaging.operations.first else { return false }
    var walker = BodyWalker(document, contract: .webMessaging)
    return walker.walk(operation.body).isEmpty
  }

  /// The same, once something was found.
  func after(_ found: [Diagnostic]) -> Inspection {
    var inspection = self
    inspection.found = found
    return inspection
  }

  /// What is looked at; nothing is known of the request where only a body is.
  final class Subject: Sendable {
    let request: Request

    init(_ request: Request) { self.request = request }
  }

  /// Whether no rule can have anything to say.
  var isClean: Bool {
    !isReady && deviations.isEmpty && secrets.isEmpty && request.endpoint == nil
      && request.headers.isEmpty
      && request.scopes == nil && scopes.isEmpty && request.formProblems.isEmpty
      && documents.allSatisfy { $0.problems.isEmpty && $0.loneSurrogates.isEmpty }
  }

  /// Whether the rules of a group can have anything to say, before what the response says.
  func mayConcern(_ group: Rule.Group) -> Bool {
    switch group {
    case .payload: !deviations.isEmpty || !request.formProblems.isEmpty
    case .endpoint: endpoint != nil
    case .identity: endpoint != nil && !wasTaken
    case .response: false
    case .text, .transport, .template, .run: true
    }
  }

  /// The deviations of the body that a rule speaks of, put in words.
  func body(_ words: (Deviation, Document) -> Finding?) -> [Finding] {
    var findings: [Finding] = []
    for deviation in deviations {
      if let finding = words(deviation, bodyDocument) { findings.append(finding) }
    }
    return findings
  }

  /// The mistakes of the path that a rule speaks of, put in words.
  func path(
    _ words: (EndpointInspection.PathMistake, SourceRange, EndpointInspection) -> Finding?
  ) -> [Finding] {
    guard let endpoint else { return [] }
    return endpoint.mistakes.compactMap { words($0.kind, $0.place, endpoint) }
  }
}
