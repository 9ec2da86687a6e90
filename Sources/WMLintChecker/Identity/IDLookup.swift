import WMLintRequests
import WMLintText

/// What saved conversations say of the id in the participant's place.
struct IDLookup {
  typealias Participant = SavedConversation.Participant

  enum Kind {
    /// A participant of the path's conversation, or of one that the path may be of.
    case participant(hasEnded: Bool)
    /// The id of the user behind participants.
    case person(of: [Participant])
    /// The id of something else that is with participants: `a communication`.
    case other(String, of: [Participant])
    /// The id of a conversation.
    case conversation
    /// A participant of another conversation than the path's, whose id is given.
    case elsewhere(Participant, in: String)
    /// The ids of the path are in each other's places.
    case swapped
    /// Not an id that the path's conversation has.
    case unknown
  }

  /// What the id is; `nil` if the place holds no id, or one that the conversations do not know.
  let kind: Kind?

  /// Whether the path names a conversation that is over.
  let isConversationOver: Bool

  /// The responses that tell of the path's conversation.
  private let own: [SavedConversation]

  /// Looks up the ids of an endpoint; `nil` without conversations to look in.
  init?(_ endpoint: EndpointReading?, in given: [SavedConversation]) {
    guard !given.isEmpty, let endpoint, let participant = endpoint.participant else { return nil }
    let pathID = endpoint.conversation?.uuid
    let conversations = SavedConversations(given, besides: pathID)
    own = conversations.own
    isConversationOver = pathID != nil && !own.isEmpty && own.allSatisfy(\.hasEnded)
    // An id that occurs twice is reported as that.
    let id = participant.uuid == pathID ? nil : participant.uuid
    kind = id.flatMap(conversations.kind)
  }

  /// The participants of the path's conversation; empty where that is not known.
  var choices: [Participant] {
    var seen = Set<String>()
    return own.flatMap(\.participants).filter { seen.insert($0.id.lowercased()).inserted }
  }

  /// The one of the participants that was meant, where that is clear.
  var meant: Participant? {
    let owners: [Participant]
    switch kind {
    case .person(let participants)?, .other(_, let participants)?: owners = participants
    case .elsewhere(let participant, _)?: owners = [participant]
    case .participant, .conversation, .swapped, .unknown, nil: return nil
    }
    guard let person = owners.first.map(Person.init), owners.allSatisfy(person.isBehind) else {
      return nil
    }
    let same = choices.filter(person.isBehind)
    // Somebody who left and came back is a participant twice.
    let present = same.filter { !$0.hasEnded }
    if same.count == 1 { return same[0] }
    return present.count == 1 ? present[0] : nil
  }
}

/// Who is behind a participant.
private struct Person {
  let participant: SavedConversation.Participant
  let contactID: String?

  init(_ participant: SavedConversation.Participant) {
    self.participant = participant
    contactID = participant.contactID
  }

  /// Whether another participant is the same, or has the same user or external contact behind it.
  func isBehind(_ other: SavedConversation.Participant) -> Bool {
    if participant.id.isSameID(as: other.id) { return true }
    if let userID = participant.userID, let otherID = other.userID {
      return userID.isSameID(as: otherID)
    }
    guard let contactID, let otherID = other.contactID else { return false }
    return contactID.isSameID(as: otherID)
  }
}

extension SavedConversation.Participant {
  fileprivate var contactID: String? {
    otherIDs.first { $0.thing == "an external contact" }?.id
  }

  /// Who it is, as a sentence says it: `the agent 'Jane'`.
  var phrase: String {
    let purpose = purpose.map { $0.allSatisfy(\.isLetter) && $0.count < 20 ? $0 : $0.quoted }
    return "the \(purpose ?? "participant")" + (name.map { " \($0.quoted)" } ?? "")
  }
}
