import WMLintSchema

/// How strictly a body is checked against its type.
///
/// The published API accepts more than it describes: each leniency here was seen in requests that work.
struct Strictness {
  /// Which of the keys that a type requires are reported where they are missing.
  enum RequiredKeys {
    case everywhere
    /// Those at the top, except those that the request has elsewhere.
    case atTop(except: [String])
    case nowhere
  }

  /// Whether `null` and scalars of another type may be accepted, and unknown keys are ignored.
  let isLenient: Bool

  /// Whether the body updates a participant: then it is known in what ways people mistake its keys.
  let isParticipantUpdate: Bool
  let requiredKeys: RequiredKeys

  /// What the operation answers with; a body that was fetched and changed has its keys.
  let answer: ValueType?

  /// That of the participant updates of a contract.
  static func participantUpdate(of contract: Contract) -> Strictness {
    Strictness(
      isLenient: contract.name != Contract.thread.name, isParticipantUpdate: true,
      requiredKeys: .everywhere, answer: nil)
  }

  /// That of any operation of the published API.
  static func published(_ operation: Operation) -> Strictness {
    Strictness(
      isLenient: true, isParticipantUpdate: false, requiredKeys: requiredKeys(of: operation),
      answer: operation.answerName.map { .reference($0) })
  }

  /// A PATCH changes what it names and no more, and a model that answers have too requires of requests
  /// what only answers have.
  private static func requiredKeys(of operation: Operation) -> RequiredKeys {
    guard ["POST", "PUT"].contains(operation.method), operation.answerName != operation.bodyName,
      // A draft is completed later.
      operation.path.ending != "drafts"
    else { return .nowhere }
    return .atTop(except: operation.path.slots)
  }
}
