package import WMLintJSON
package import WMLintText

extension SavedConversation {
  /// Why a text is not a saved conversation.
  public struct Problem: Error, Hashable, CustomStringConvertible {
    /// The reason, in words that follow the name of the text.
    public let message: String

    /// The reason.
    public var description: String { message }

    package init(_ message: String) { self.message = message }
  }

  /// Reads a saved response.
  ///
  /// - Parameter json: What `GET /api/v2/conversations/{conversationId}` has answered, or
  ///   `GET /api/v2/conversations/messages/{conversationId}`.
  /// - Throws: `Problem`, where the text is not JSON or no such response.
  public init(json: String) throws(Problem) {
    try self.init(Source(name: "conversation", bytes: Array(json.utf8)))
  }

  /// Reads a file that holds a response.
  package init(_ source: Source) throws(Problem) {
    let document = Document(MappedText(source), mode: .strict)
    // What PowerShell puts before a text harms nothing.
    if let problem = document.problems.first(where: { $0.kind != .byteOrderMark }) {
      if problem.kind == .utf16 { throw Problem("is UTF-16: save it as UTF-8") }
      var positions = PositionIndex(source)
      let position = positions.position(at: problem.range.lowerBound)
      throw Problem("is not JSON: line \(position.line), column \(position.column)")
    }
    guard let root = document.root else { throw Problem("is not JSON") }
    try self.init(document, at: root)
  }

  /// Reads the response that is at a node.
  package init(_ document: Document, at node: Int) throws(Problem) {
    guard let id = document.string("id", in: node) else {
      throw Problem("is not a saved conversation: it has no 'id'")
    }
    guard let list = document.value("participants", in: node), document.kind(list) == .array else {
      throw Problem("is not a saved conversation: it has no 'participants'")
    }
    self.id = id
    participants = document.children(of: list).compactMap { Participant(document, at: $0) }
    hasEnded =
      document.string("endTime", in: node) != nil
      || !participants.isEmpty && participants.allSatisfy(\.hasEnded)
  }
}

extension SavedConversation.Participant {
  /// The keys whose arrays hold the communications of a participant.
  private static let communications = [
    "calls", "callbacks", "chats", "cobrowsesessions", "emails", "messages", "internalMessages",
    "screenMonitorings", "screenshares", "socialExpressions", "videos",
  ]

  /// What else has an id: the key that holds it, in the response about one medium the key of the
  /// object that does, and what it is.
  private static let others: [(key: String, object: String, thing: String)] = [
    ("queueId", "queue", "a queue"),
    ("externalContactId", "externalContact", "an external contact"),
    ("externalOrganizationId", "externalOrganization", "an external organization"),
    ("groupId", "group", "a group"), ("teamId", "team", "a team"),
  ]

  fileprivate init?(_ document: Document, at node: Int) {
    guard let id = document.string("id", in: node) else { return nil }
    self.id = id
    purpose = document.string("purpose", in: node)
    name = document.string("name", in: node)
    userID = document.string("userId", in: node) ?? document.string("id", under: "user", in: node)
    var ids = Self.others.compactMap { other in
      (document.string(other.key, in: node)
        ?? document.string("id", under: other.object, in: node)).map {
          SavedConversation.OtherID(id: $0, thing: other.thing)
        }
    }
    // The response about one medium has the state of its communication in the participant.
    var states = [document.string("state", in: node)].compactMap { $0 }
    var areAllKnown = true
    for key in Self.communications {
      guard let list = document.value(key, in: node), document.kind(list) == .array
      else { continue }
      for communication in document.children(of: list) {
        if let id = document.string("id", in: communication) {
          ids.append(SavedConversation.OtherID(id: id, thing: "a communication"))
          let state = document.string("state", in: communication)
          states += [state].compactMap { $0 }
          areAllKnown = areAllKnown && state != nil
        } else if let id = document.string("messageId", in: communication) {
          ids.append(SavedConversation.OtherID(id: id, thing: "a message"))
        }
      }
    }
    otherIDs = ids
    hasEnded =
      document.string("endTime", in: node) != nil
      || areAllKnown && !states.isEmpty && states.allSatisfy(Self.isOver)
  }

  private static func isOver(_ state: String) -> Bool {
    ["disconnected", "terminated"].contains(state.lowercased())
  }
}

extension Document {
  fileprivate func string(_ name: String, under key: String, in node: Int) -> String? {
    value(key, in: node).flatMap { string(name, in: $0) }
  }
}
