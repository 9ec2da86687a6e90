package import WMLintDiagnostics
import WMLintJSON
package import WMLintRequests
import WMLintSchema
package import WMLintText

/// Holds the requests of one file to a contract, one after the other, and then the file round them.
package struct FileCheck {
  private let checker: Checker
  private let documents: [Document]
  private let isRecording: Bool
  private let text: LiteralText

  /// Where credentials stand in the text, if somebody has looked for them.
  private let credentials: [Range<Int>]?

  /// Looked for only where a request is not all of its file.
  private lazy var secrets = FileSecrets(in: text, and: read)

  /// The credentials that the reader of the file has seen.
  private let read: [Credential]

  /// The credentials that do not stand in the file as they are.
  private var apart: [Secret] = []

  /// What is covered in whatever is said of any part of the file.
  private lazy var hidden = SecretTexts(
    secrets.all.flatMap(\.spellings) + read.flatMap(\.texts))
  private var places: [SourceRange] = []
  private var found: [Diagnostic] = []

  /// Whether the file is one request, for which all of the file is told.
  private var isWhole = false

  package init(
    _ checker: Checker, _ content: FileContent, of text: LiteralText,
    credentials: [Range<Int>]? = nil
  ) {
    self.checker = checker
    documents = content.documents
    read = content.credentials
    isRecording = content.isRecording
    self.text = text
    self.credentials = credentials
  }

  /// Checks the next request that is ours.
  package mutating func add(_ request: Request) {
    guard let operation = checker.contract.operations.first else { return }
    if request.envelope != nil {
      isWhole = true
      found += checker.diagnostics(of: request, credentials: credentials)
      return
    }
    places.append(request.place)
    let own = Secret.apart(from: request)
    apart += own
    let inspection = Inspection(
      request, contract: checker.contract, scopes: checker.scopes, operation: operation,
      isReady: checker.isReady, secrets: secrets.within(request.place) + own,
      leaks: isRecording ? .elsewhere : .each)
    found += checker.diagnostics(of: inspection, hiding: hidden)
  }

  /// Takes note of a request that is ours and right.
  package mutating func pass(_ place: SourceRange) { places.append(place) }

  /// What is wrong with the requests, and with the file round them, sorted by place and rule.
  package mutating func diagnostics() -> [Diagnostic] {
    if isWhole { return Checker.sorted(found) }
    // Of a file in which nothing is ours, nothing but its syntax is told.
    let leaks = places.isEmpty ? Leaks.elsewhere : isRecording ? .once : .each
    let around = checker.inspection(
      around: documents,
      secrets: isRecording ? secrets.all + apart : secrets.outside(places), leaks: leaks)
    guard let around else { return [] }
    return Checker.sorted(found + checker.diagnostics(of: around, hiding: hidden))
  }
}
