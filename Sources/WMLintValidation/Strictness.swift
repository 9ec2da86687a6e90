package import WMLintSchema

/// How strictly a body is checked against its type.
///
/// The published API accepts more than it describes: each leniency here was seen in requests that work. What
/// is reported of a body, and what the fast path accepts, are decided here alike.
package struct Strictness: Sendable {
  /// Which of the keys that a type requires are reported where they are missing.
  package enum RequiredKeys: Sendable {
    case everywhere
    /// Those at the top, except those that the request has elsewhere.
    case atTop(except: [String])
    case nowhere
  }

  /// Whether `null` and scalars of another type may be accepted, and unknown keys are ignored.
  package let isLenient: Bool

  /// Whether the body updates a participant: then it is known in what ways people mistake its keys.
  package let isParticipantUpdate: Bool
  package let requiredKeys: RequiredKeys

  /// What the operation answers with.
  package let answer: ValueType?

  package init(
    isLenient: Bool, isParticipantUpdate: Bool, requiredKeys: RequiredKeys,
    answer: ValueType? = nil
  ) {
    self.isLenient = isLenient
    self.isParticipantUpdate = isParticipantUpdate
    self.requiredKeys = requiredKeys
    self.answer = answer
  }

  /// That of the participant updates of a contract.
  package static func participantUpdate(of contract: Contract) -> Strictness {
    Strictness(
      isLenient: contract.name != Contract.thread.name, isParticipantUpdate: true,
      requiredKeys: .everywhere)
  }

  /// That of any operation of the published API.
  package static func published(_ operation: Operation) -> Strictness {
    Strictness(
      isLenient: true, isParticipantUpdate: false, requiredKeys: requiredKeys(of: operation),
      answer: operation.answerName.map { .reference($0) })
  }

  /// Required keys that Genesys' own samples leave out: the division is then the usual one.
  private static let leftOut = ["divisionId"]

  /// A PATCH changes what it names and no more, and a model that answers have too requires of requests
  /// what only answers have.
  private static func requiredKeys(of operation: Operation) -> RequiredKeys {
    guard ["POST", "PUT"].contains(operation.method), operation.answerName != operation.bodyName,
      // A draft is completed later.
      operation.path.ending != "drafts"
    else { return .nowhere }
    return .atTop(except: operation.path.parameterNames + Self.leftOut)
  }

  /// Whether `null` in the place of a type is accepted, which may be that of the whole body.
  func takesNull(for type: ValueType, isTop: Bool) -> Bool {
    isLenient && !isTop && type.string?.toleratesScalars != true
  }

  /// Whether an empty object, array or string is accepted, whatever its
  /// content must be.
  package var takesEmpty: Bool { !isParticipantUpdate }

  /// Whether an object without a key is reported, be it the whole body or inside it.
  func requires(_ property: Property, isTop: Bool) -> Bool {
    guard property.isRequired else { return false }
    switch requiredKeys {
    case .everywhere: return true
    // Only answers have a key that is read-only.
    case .atTop(let others):
      return isTop && !property.isReadOnly && !others.contains(property.name)
    case .nowhere: return false
    }
  }
}
