import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText
import WMLintValidation

/// Everything that is known of a request; rules only put it in words.
///
/// Each violation is classified once, so that no mistake is reported twice.
///
/// A class, because it is large and every check gets it.
final class RuleContext {
  let request: Request

  /// Which of the file's requests it is; `nil` for the file around them.
  let identity: RequestIdentity?
  let contract: Contract

  /// The operation that the request was meant for, by its path and its body.
  let operation: Operation
  let scopes: [String]

  /// Whether the request is to be sent as it is, without anything filled in.
  let isReady: Bool

  /// The documents whose syntax is judged, the file first.
  let documents: [Document]

  /// Whether all of them are JSON, as most are.
  let areAllJSON: Bool

  /// The document that is the body, if it is JSON.
  private let bodyIndex: Int?
  let violations: [Violation]
  let violationKinds: Violation.Kinds

  /// Whether the mistakes of the body are reported here, and not at another request that sends it too.
  let isBodyChecked: Bool

  /// The credentials of a body whose mistakes are reported elsewhere.
  let hiddenTexts: SecretTexts?
  let endpoint: EndpointReading?

  /// What the path is by the published API, where it does not update a participant.
  let path: PublishedPath?

  /// What saved conversations say of the endpoint's ids.
  let idLookup: IDLookup?

  /// The keys of the body that belong to another operation than that of the path.
  let wrongOperationBody: WrongOperationBody?

  /// Where credentials are, and what they are.
  let secrets: [Secret]
  let leaks: CredentialReporting

  /// Whether the API accepted the request, so that path and ids are right, whatever else is known.
  let wasTaken: Bool

  /// What earlier checks found, which may explain the response.
  var found: [Diagnostic] = []

  /// Looks at a request; the credentials are its own where none are given.
  init(
    _ request: consuming Request, _ bodies: CompiledBodies, scopes: [String],
    operation usual: Operation, isReady: Bool, secrets known: [Secret]? = nil,
    leaks: CredentialReporting = .each, body sent: SentBody? = nil, path: PublishedPath? = nil,
    url: URLText? = nil
  ) {
    wasTaken = request.response?.isSuccess ?? false
    identity = request.reported
    contract = bodies.contract
    self.scopes = scopes
    self.isReady = isReady
    let sent = sent ?? SentBody(of: request.body, bodies)
    self.path = path
    let body = path == nil ? sent?.intended : nil
    // Not by closures, which would copy the request.
    if let url {
      endpoint = EndpointReading(
        url, request.pathParameters, contract, body, isRelative: request.isPartlyKnown)
    } else {
      endpoint = nil
    }
    idLookup = IDLookup(endpoint, in: request.conversations)
    let written = path == nil ? endpoint?.operation ?? body?.operation ?? usual : usual
    let wrongBody = endpoint?.isExact == true ? body?.wrongOperationBody(at: written) : nil
    let operation = wrongBody.map { $0.isWhole ? $0.operation : written } ?? written
    var documents: [Document] = []
    documents.reserveCapacity(2)
    if let envelope = request.envelope { documents.append(envelope) }
    var areAllJSON = request.envelope?.isValid ?? true
    isBodyChecked =
      sent?.isUnchecked(as: Self.bodyRole(operation, wrongBody, endpoint)) ?? true
    hiddenTexts = isBodyChecked ? nil : sent?.hidden
    var violations: [Violation] = []
    if let sent, isBodyChecked {
      violations = Self.violations(
        of: sent, path == nil ? operation : path?.operation, bodies, in: request.envelope,
        endpoint, path)
      bodyIndex = documents.count
      documents.append(sent.document)
      areAllJSON = areAllJSON && sent.document.isValid
    } else {
      bodyIndex = nil
    }
    if let wrongBody { violations.removeAll { wrongBody.covers($0) } }
    self.operation = operation
    wrongOperationBody = wrongBody
    self.documents = documents
    self.areAllJSON = areAllJSON
    self.violations = violations
    violationKinds = Violation.Kinds(of: violations.lazy.map(\.kind))
    secrets = known.map { Self.secrets($0, in: documents) } ?? Secret.all(in: request, documents)
    self.leaks = leaks
    self.request = request
  }

  /// How a body departs from its operation; only its keys are compared where no operation is given.
  private static func violations(
    of sent: SentBody, _ operation: Operation?, _ bodies: CompiledBodies, in envelope: Document?,
    _ endpoint: EndpointReading?, _ path: PublishedPath?
  ) -> [Violation] {
    let around = envelope.flatMap { $0.map == sent.document.map ? $0 : nil }
    guard let operation else {
      return BodyViolations.duplicates(in: sent.document, bodies, within: around)
    }
    if endpoint?.isOfThread == true, sent.isRightByThread { return [] }
    let violations = BodyViolations(
      document: sent.document, bodies: bodies, operation: operation, envelope: around)
    return path.map { violations.ofPublished(readAs: $0.readName) }
      ?? violations.all(sent.intended, sentTo: endpoint)
  }

  /// Credentials that are known, and those in what is in other files.
  private static func secrets(_ known: [Secret], in documents: [Document]) -> [Secret] {
    // By index: a document is large to copy.
    documents.indices.reduce(into: known) { secrets, index in
      if documents[index].map.source != .main { secrets += Secret.all(in: documents[index]) }
    }
  }

  /// The context of a file around its requests.
  init(
    around documents: [Document], _ bodies: CompiledBodies, operation: Operation, secrets: [Secret],
    leaks: CredentialReporting
  ) {
    request = Request()
    wasTaken = false
    identity = nil
    contract = bodies.contract
    self.operation = operation
    scopes = []
    isReady = false
    self.documents = documents
    areAllJSON = documents.allSatisfy(\.isValid)
    bodyIndex = nil
    path = nil
    isBodyChecked = true
    hiddenTexts = nil
    violations = []
    violationKinds = []
    endpoint = nil
    idLookup = nil
    wrongOperationBody = nil
    self.secrets = secrets
    self.leaks = leaks
  }

  /// The role that the path gives the body: in one role its mistakes are the same.
  var bodyRole: String { Self.bodyRole(operation, wrongOperationBody, endpoint) }

  private static func bodyRole(
    _ operation: Operation, _ wrong: WrongOperationBody?, _ endpoint: EndpointReading?
  ) -> String {
    "\(operation.line) \(wrong != nil) \(endpoint?.bodyRole ?? "")"
  }

  /// The operation that path and method name, as a request line; `nil` if they name none.
  private(set) lazy var knownOperation: String? = {
    if let path { return path.operation?.line }
    return endpoint.flatMap { $0.isExact ? $0.operation.line : nil }
  }()

  /// The document that is the body; empty if the body is not JSON.
  var body: Document { bodyIndex.map { documents[$0] } ?? Document() }

  /// Whether a document is a body of which it is not the syntax that is wrong: none at all, where the
  /// operation requires none, or one that the operation or a header says is something else.
  func isOtherThanJSON(documentAt index: Int) -> Bool {
    guard index == bodyIndex else { return false }
    if documents[index].isEmpty {
      return path.map { !($0.operation?.isBodyRequired ?? false) } ?? false
    }
    let taken = path?.operation?.mediaTypes ?? []
    if !taken.isEmpty, !taken.contains(where: { $0.contains("json") || $0 == "*/*" }) {
      return true
    }
    let first = documents[index].bytes[documents[index].extent].first { $0 > ASCII.space }
    if first == ASCII.openBrace || first == ASCII.openBracket { return false }
    return request.headers.contains { header in
      guard header.name.isWord("content-type"), let value = header.value else { return false }
      return Placeholder.name(value) == nil && !value.string.lowercased().contains("json")
    }
  }

  /// The values under keys that were meant to be those of credentials: `"newPasword": "…"`.
  var misnamedCredentials: [SourceRange] {
    guard let bodyIndex, violationKinds.contains(.unknownKey) else { return [] }
    return violations.compactMap { violation in
      guard violation.kind == .unknownKey, let meant = violation.details.suggestion,
        Secrets.isName(meant)
      else { return nil }
      let value = violation.value
      let isText = documents[bodyIndex].kind(value) == .string
      return isText
        ? documents[bodyIndex].literal(value).place : documents[bodyIndex].place(value)
    }
  }

  /// The escapes in the body that are not part of a pair.
  var loneSurrogates: [MappedText] {
    guard let bodyIndex else { return [] }
    return documents[bodyIndex].loneSurrogates.map { documents[bodyIndex].piece($0) }
  }

  /// The parameters of the query; `nil` if the request updates a participant.
  private(set) lazy var query = path.map { QueryParameters(of: request, $0.url) }

  /// The URL, taken apart.
  var url: URLText? { endpoint?.url ?? path?.url }

  /// The mistakes of the path that a rule speaks of, put in words.
  func mistakes(
    _ words: (EndpointReading.PathMistake, SourceRange, EndpointReading) -> Finding?
  ) -> [Finding] {
    guard let endpoint else { return [] }
    return endpoint.mistakes.compactMap { words($0.kind, $0.place, endpoint) }
  }
}

extension RuleContext {
  /// The API that a body is checked by; `nil` for the update of a participant, which more is known of.
  var api: API? { path?.api }
}
