import WMLintChecker
package import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
public import WMLintSchema
import WMLintText

/// Lints requests to Genesys Cloud. A value without state: it reads no file and keeps nothing.
public struct Linter: Sendable {
  private let contract: Contract
  private let scopes: [String]

  /// Makes a linter.
  ///
  /// - Parameters:
  ///   - contract: What requests are held to.
  ///   - scopes: The scopes of the token that will send them; empty where they are not known.
  public init(contract: Contract = .webMessaging, scopes: [String] = []) {
    self.contract = contract
    self.scopes = scopes
  }

  /// Lints the body of a request.
  ///
  /// - Parameters:
  ///   - body: The JSON text that would be sent.
  ///   - endpoint: The request line it goes to: a path or a URL, with or without the method before
  ///     it; nothing where only the body is to be judged.
  /// - Returns: What was found; never a failure, whatever the text is.
  public func lint(body: String, endpoint: String? = nil) -> LintReport {
    let source = Source(name: "body", bytes: Array(body.utf8))
    return report(
      LintUnit(source, as: .body, endpoint: endpoint.map { Self.endpoint($0, "endpoint") }))
  }

  /// Lints a request file: a JSON object with a URL, and the method, headers and body with it.
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
  package func findings(in unit: LintUnit) -> Findings {
    var findings = Findings(sources: [unit.source] + (unit.endpoint.map { [$0] } ?? []))
    let document = Document(LiteralText(unit.source), mode: .template)
    guard let kind = kind(of: unit, document) else {
      findings.passedOver = 1
      return findings
    }
    let request = request(kind, unit, document)
    if kind == .request,
      Relevance.isRightByPublishedAPI(request)
        || unit.mustBeRecognised && !Relevance.isOurs(request, contract: contract)
    {
      findings.passedOver = 1
      return findings
    }
    findings.requests = [(request.identity, request.place)]
    findings.diagnostics = Checker(contract, scopes: scopes).diagnostics(of: request)
    return findings
  }

  private func kind(of unit: LintUnit, _ document: Document) -> Container? {
    if let kind = unit.kind { return kind }
    switch Recognition.of(document, routingKeys: ["acw"]) {
    case .request: return .request
    case .body: return .body
    case .nothing: return unit.mustBeRecognised ? nil : .body
    }
  }

  private func request(_ kind: Container, _ unit: LintUnit, _ document: Document) -> Request {
    if kind == .request, let root = document.root, document.kind(root) == .object {
      return RequestFile.request(in: document, at: root)
    }
    var request = Request()
    request.place = SourceRange(0..<unit.source.bytes.count, in: .main)
    request.body = .json(document)
    request.endpoint = unit.endpoint.map { LiteralText($0) }
    return request
  }

  /// The rules there are, by group.
  package static var rules: [Rule] { Check.all.map(\.rule) }
}
