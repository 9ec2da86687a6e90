import WMLintRequests
import WMLintText

/// The saved conversations beside a path: those of its own conversation, and the others.
struct SavedConversations {
  typealias Participant = SavedConversation.Participant

  /// The responses that tell of the path's conversation.
  let own: [SavedConversation]
  private let others: [SavedConversation]

  /// The conversation that the path names; `nil` if a placeholder is there.
  private let pathID: String?

  /// Splits what is given; where the path has a placeholder, it may be of the only one there is.
  init(_ given: [SavedConversation], besides pathID: String?) {
    self.pathID = pathID
    if let pathID {
      own = given.filter { $0.id.isSameID(as: pathID) }
      others = given.filter { !$0.id.isSameID(as: pathID) }
    } else {
      let isOne = given.dropFirst().allSatisfy { $0.id.isSameID(as: given[0].id) }
      own = isOne ? given : []
      others = isOne ? [] : given
    }
  }

  /// What an id is; `nil` if the conversations do not tell.
  func kind(of id: String) -> IDLookup.Kind? {
    if let pathID, isSwapped(id, with: pathID) { return .swapped }
    let records = own.lazy.flatMap(\.participants).filter { $0.id.isSameID(as: id) }
    if !records.isEmpty { return .participant(hasEnded: records.allSatisfy(\.hasEnded)) }
    if let kind = somethingElse(id, in: own) { return kind }
    for conversation in others {
      guard let found = conversation.participants.first(where: { $0.id.isSameID(as: id) })
      else { continue }
      return pathID == nil
        ? .participant(hasEnded: found.hasEnded) : .elsewhere(found, in: conversation.id)
    }
    return somethingElse(id, in: others) ?? (own.isEmpty ? nil : .unknown)
  }

  private func somethingElse(_ id: String, in conversations: [SavedConversation]) -> IDLookup.Kind?
  {
    let participants = conversations.lazy.flatMap(\.participants)
    let persons = participants.filter { $0.userID?.isSameID(as: id) ?? false }
    if !persons.isEmpty { return .person(of: Array(persons)) }
    let owners = participants.filter { $0.otherID(id) != nil }
    if let other = owners.first?.otherID(id) { return .other(other.thing, of: Array(owners)) }
    return conversations.contains { $0.id.isSameID(as: id) } ? .conversation : nil
  }

  private func isSwapped(_ id: String, with pathID: String) -> Bool {
    others.contains { conversation in
      conversation.id.isSameID(as: id)
        && conversation.participants.contains { $0.id.isSameID(as: pathID) }
    }
  }
}

extension SavedConversation.Participant {
  fileprivate func otherID(_ id: String) -> SavedConversation.OtherID? {
    otherIDs.first { $0.id.isSameID(as: id) }
  }
}

extension String {
  /// Whether two ids are the same, whatever the case of their letters.
  func isSameID(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8) { left, right in
      left == right
        || left | ASCII.caseBit == right | ASCII.caseBit
          && ASCII.isSmallLetter(left | ASCII.caseBit)
    }
  }
}
