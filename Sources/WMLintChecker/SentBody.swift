import WMLintDiagnostics
package import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText
import WMLintValidation

/// A body that requests send, and what was found out about it so far.
///
/// A class, so that all requests that send the value of one variable share it.
package final class SentBody {
  package let document: Document

  /// Whether it is outside of its request, so that others may send it too.
  private let isShared: Bool
  private let compiled: CompiledBodies

  /// What it was meant to be, by the keys at its top.
  private(set) lazy var intended = IntendedBody(.json(document), compiled.contract)

  /// The credentials in it, which are masked in all findings on its requests.
  private(set) lazy var secrets = Secret.all(in: document)
  private(set) lazy var hidden = Checker.texts(of: secrets, in: [document])

  /// Whether it is the thread's: its `attributes` hold an object called `routing`.
  private(set) lazy var isOfThread = documentIsOfThread

  /// Whether it is right by the thread, so that under another contract only the path is wrong.
  private(set) lazy var isRightByThread =
    Contract.thread.operations.first.map { isRight(by: Self.thread.body(of: $0)) } ?? false
  private static let thread = CompiledBodies(of: .thread)

  /// Whether somebody has asked for the credentials that are apart.
  private var isSearched = false

  /// The roles that it was checked in already.
  private var checked: Set<String> = []
  private var twin: SentBody?

  init(_ document: Document, _ compiled: CompiledBodies, isShared: Bool = false) {
    self.document = document
    self.compiled = compiled
    self.isShared = isShared
  }

  /// The body, if it was read as JSON.
  convenience init?(of body: Body, _ compiled: CompiledBodies) {
    guard case .json(let document) = body else { return nil }
    self.init(document, compiled)
  }

  /// The credentials that the text of the file does not show, as they are encoded in it or are in
  /// another file; the second time none, as they are reported once.
  func secretsApart() -> [Secret] {
    guard !isSearched else { return [] }
    isSearched = true
    let isApart = document.map.source != .main || document.map.encodings.contains(.computed)
    return isApart ? secrets : []
  }

  /// Whether its mistakes in a role are not reported yet.
  func isUnchecked(as role: @autoclosure () -> String) -> Bool {
    !isShared || checked.insert(role()).inserted
  }

  /// The same text beside another contract; `nil` for one that only its own request sends.
  func twin(for compiled: CompiledBodies) -> SentBody? {
    guard isShared else { return nil }
    let twin = twin ?? SentBody(document, compiled, isShared: true)
    self.twin = twin
    return twin
  }

  private var documentIsOfThread: Bool {
    guard let root = document.root, let attributes = document.value("attributes", in: root),
      let routing = document.value("routing", in: attributes)
    else { return false }
    return document.kind(routing) == .object
  }

  private func isRight(by body: CompiledBody) -> Bool {
    var validator = SchemaValidator(document, body)
    return validator.walk().isEmpty
  }
}
