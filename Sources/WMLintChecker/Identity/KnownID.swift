import WMLintRequests
import WMLintText

/// What saved conversations say of the id in the participant's place.
struct KnownID {
  typealias Participant = SavedConversation.Participant

  enum Kind {
    /// A participant of the path's conversation, or of one that the path may be of.
    case participant(hasEnded: Bool)
    /// The id of the user behind participants.
    case person(of: [Participant])
    /// The id of something else that stands with participants: `a communication`.
    case other(String, of: [Participant])
    /// The id of a conversation.
    case conversation
    /// A participant of another conversation than the path's, whose id is given.
    case elsewhere(Participant, in: String)
    /// The ids of the path stand in each other's places.
    case swapped
    /// None that the path's conversation has.
    case unknown
  }

  /// Nothing where the place holds no id, or nothing tells what it is.
  let kind: Kind?

  /// The participants of the path's conversation; empty where that is not known.
  let choices: [Participant]

  /// The one that was meant, where that is clear.
  let meant: Participant?

  /// Whether the path names a conversation that is over.
  let isConversationOver: Bool

  /// Looks up the ids of an endpoint; nothing without conversations to look in.
  init?(_ endpoint: EndpointInspection, in given: [SavedConversation]) {
    guard !given.isEmpty, let participant = endpoint.participant else { return nil }
    let pathID = endpoint.conversation?.uuid
    let conversations = SavedConversations(given, besides: pathID)
    let own = conversations.own
    var seen = Set<String>()
    choices = own.flatMap(\.participants).filter { seen.insert($0.id.lowercased()).inserted }
    isConversationOver = pathID != nil && !own.isEmpty && own.allSatisfy(\.hasEnded)
    // An id that stands twice is told as that.
    let id = participant.uuid == pathID ? nil : participant.uuid
    kind = id.flatMap(conversations.kind)
    meant = kind.flatMap { [choices] in Self.meant(by: $0, among: choices) }
  }

  private static func meant(by kind: Kind, among choices: [Participant]) -> Participant? {
    func candidates(_ owners: [Participant]) -> [Participant] {
      choices.filter { choice in owners.contains { $0.isSamePerson(as: choice) } }
    }
    func only(_ participants: [Participant]) -> Participant? {
      participants.count == 1 ? participants[0] : nil
    }
    switch kind {
    case .person(let owners):
      // Somebody who left and came back takes part twice.
      return only(candidates(owners)) ?? only(candidates(owners).filter { !$0.hasEnded })
    case .other(_, let owners): return only(candidates(owners))
    case .elsewhere(let participant, _):
      let same = candidates([participant])
      return only(same) ?? only(same.filter { !$0.hasEnded })
    case .participant, .conversation, .swapped, .unknown: return nil
    }
  }
}

extension SavedConversation.Participant {
  /// Whether two are one, or have the same user or external contact behind them.
  fileprivate func isSamePerson(as other: SavedConversation.Participant) -> Bool {
    if id.isSameID(as: other.id) { return true }
    if let userID, let otherID = other.userID { return userID.isSameID(as: otherID) }
    return contactIDs.contains { own in other.contactIDs.contains { $0.isSameID(as: own) } }
  }

  private var contactIDs: [String] {
    otherIDs.filter { $0.thing == "an external contact" }.map(\.id)
  }

  /// Who it is, as a sentence says it: `the agent 'Jane'`.
  var phrase: String {
    let purpose = purpose.map { $0.allSatisfy(\.isLetter) && $0.count < 20 ? $0 : $0.quoted }
    return "the \(purpose ?? "participant")" + (name.map { " \($0.quoted)" } ?? "")
  }
}
