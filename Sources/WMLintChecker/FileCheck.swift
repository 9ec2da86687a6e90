package import WMLintDiagnostics
import WMLintJSON
package import WMLintRequests
import WMLintSchema
package import WMLintText

/// Checks the requests of one file against a contract in order, and then the file around them.
package struct FileCheck {
  private let checker: Checker
  private let documents: [Document]
  private let isRecording: Bool
  private let text: MappedText

  private lazy var secrets = FileSecrets(in: text, and: read)

  /// The credentials that the reader of the file has seen.
  private let read: [Credential]

  /// The credentials that are not in the file as they are.
  private var apart: [Secret] = []

  /// The credentials that are masked in all findings on the file.
  private lazy var hidden = SecretTexts(
    secrets.all.flatMap(\.spellings) + read.flatMap(\.texts))
  private var places: [SourceRange] = []
  private var found = CheckResult()

  /// How many syntax errors are listed.
  private var syntaxErrors = 0

  package init(_ checker: Checker, _ content: FileContent, of text: MappedText) {
    self.checker = checker
    documents = content.documents
    read = content.credentials
    isRecording = content.isRecording
    self.text = text
  }

  /// Checks the next request that is ours, and gives what there is to remark on it.
  @discardableResult
  package mutating func add(
    _ request: Request, on route: Route, sending body: SentBody?
  ) -> [Diagnostic] {
    places.append(request.place)
    let own = body?.secretsApart() ?? []
    apart += own
    var (request, body) = (request, body)
    if request.isBodyGuessed, let document = body?.document, !checker.isBody(document, on: route) {
      request.body = .unknown
      body = nil
    }
    let result = checker.result(
      of: request, on: route, sending: body, secrets: secrets.within(request.place) + own,
      leaks: isRecording ? .elsewhere : .each, hiding: hidden)
    add(result)
    return result.remarks
  }

  /// Adds what was found in a text; once the file has as many syntax errors as are listed of one,
  /// the first of each further text counts for all of them.
  private mutating func add(_ result: CheckResult) {
    let errors = result.diagnostics.filter { $0.rule == Check.invalidJSON.rule.id }
    let isFull = syntaxErrors >= Document.problemLimit
    syntaxErrors += errors.count
    guard isFull, errors.count > 1 else { return found.add(result) }
    let all = errors.reduce(0) { $0 + 1 + $1.unlisted }
    var result = result
    result.diagnostics.removeAll { $0.rule == Check.invalidJSON.rule.id }
    result.diagnostics.append(errors[0].with(unlisted: all - 1))
    found.add(result)
  }

  /// Notes a right request to Genesys Cloud.
  package mutating func pass(_ place: SourceRange) { places.append(place) }

  /// What the checks find in the requests, and in the file round them, sorted by place and rule.
  package mutating func result() -> CheckResult {
    // If no request goes to Genesys Cloud, only the syntax of the file is reported.
    let leaks = places.isEmpty ? CredentialReporting.elsewhere : isRecording ? .once : .each
    let around = checker.context(
      around: documents,
      secrets: isRecording ? secrets.all + apart : secrets.outside(places), leaks: leaks)
    add(checker.result(of: around, hiding: hidden))
    return found.sorted
  }
}
