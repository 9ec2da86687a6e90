import WMLintRequests
import WMLintSchema
import WMLintText

/// What an endpoint is beside the operations of the contract; each mistake is classified once.
///
/// A class, because it is large and every rule of a path asks for it.
final class EndpointReading {
  enum PathMistake {
    /// The medium is another than that of the contract's only operation.
    case wrongMedia(MediaWord?)
    /// The medium has no path of its own in the contract.
    case unknownMedia(MediaWord)
    /// The path was an operation's up to a release.
    case removed(String)
    /// The path is not an operation's; the message says how it departs.
    case unknown(String)
    /// A word of the path is in a different letter case than the API's, which this is.
    case otherCase(String)
    /// The text is not a path; the message says why.
    case malformed(String)
  }

  let url: URLText

  /// The operation that the path is, or was meant to be.
  let operation: Operation
  let mistakes: [PathReading.Mistake]
  let parts: PathReading.Parts?
  let conversation: PathParameter?
  let participant: PathParameter?

  /// Whether the path is the thread's, and the contract does not have it.
  let isOfThread: Bool

  /// Whether path and parameters are those of the operation.
  var isExact: Bool { mistakes.isEmpty && participant != nil }

  init?(
    _ url: URLText, _ parameters: [Field], _ contract: Contract, _ body: IntendedBody?,
    isRelative: Bool
  ) {
    guard let first = contract.operations.first else { return nil }
    self.url = url
    // A URL of nothing but a placeholder says nothing.
    if url.base != nil, url.pathRange.isEmpty { return nil }
    let reading = PathReading(url, contract, isRelative: isRelative)
    mistakes = reading.mistakes
    parts = reading.parts
    if let parts {
      conversation = PathParameter("conversationId", url.text[parts.conversation], parameters)
      participant = PathParameter("participantId", url.text[parts.participant], parameters)
    } else {
      conversation = nil
      participant = nil
    }
    isOfThread = reading.isOfThread
    operation = reading.meantOperation(body) ?? first
  }

  /// Whether the path is not the operation's, whatever its form and its letter case.
  var isOfAnother: Bool {
    mistakes.contains { mistake in
      switch mistake.kind {
      case .malformed, .otherCase: false
      case .wrongMedia, .unknownMedia, .removed, .unknown: true
      }
    }
  }

  /// All that the path says about the body that is sent to its operation.
  var bodyRole: String {
    let isMalformed = mistakes.contains { if case .malformed = $0.kind { true } else { false } }
    let hasEmpty = url.segments.contains(where: \.isEmpty)
    return "\(isOfThread) \(isExact) \(parts == nil) \(isMalformed) \(isOfAnother) \(hasEmpty)"
  }
}
