import WMLintJSON
import WMLintText

/// The conversations that the answers in a recording tell of.
///
/// Who takes part is taken from all of them together: somebody who joins later is known before. What
/// has ended is known from the answers before a request only.
struct RecordedConversations {
  private struct Answer {
    let conversation: SavedConversation
    let place: SourceRange
  }

  /// By the place of the exchange in the recording.
  private let answers: [Int: Answer]
  private var all: [SavedConversation] = []
  private var indexes: [String: Int] = [:]

  /// The conversations that an id is in; a queue is in so many that the first must do.
  private var holders: [String: [Int]] = [:]
  private static let mostHolders = 32

  /// Up to which exchange the answers have been followed, and what had ended by then.
  private var followed = 0
  private var ended: Set<String> = []

  /// The conversations as the answers up to there have them, for those that were asked about.
  private var latest: [Int: SavedConversation] = [:]

  init(_ exchanges: [Request]) {
    var answers: [Int: Answer] = [:]
    for (index, exchange) in exchanges.enumerated() {
      answers[index] = Self.answer(to: exchange)
    }
    self.answers = answers
    for index in answers.keys.sorted() { answers[index].map { add($0.conversation) } }
    for (index, conversation) in all.enumerated() {
      for participant in conversation.participants {
        let ids = [participant.id, participant.userID] + participant.otherIDs.map(\.id)
        for id in ids.compactMap({ $0?.lowercased() }) { addHolder(index, of: id) }
      }
    }
  }

  private mutating func addHolder(_ index: Int, of id: String) {
    let known = holders[id, default: []]
    if known.last != index, known.count < Self.mostHolders { holders[id] = known + [index] }
  }

  /// Where an exchange was answered with a conversation, which is other people's data.
  func place(at index: Int) -> SourceRange? { answers[index]?.place }

  /// What is known of the ids in the path of a request; those asked about come in order.
  mutating func known(to request: Request, at index: Int) -> [SavedConversation] {
    while followed < index {
      if let answer = answers[followed] { follow(answer.conversation) }
      followed += 1
    }
    guard !all.isEmpty, !Self.isQuestion(request), let endpoint = request.endpoint else {
      return []
    }
    let ids = URLText(endpoint).names.suffix(8)
    let found = ids.flatMap { id in (indexes[id].map { [$0] } ?? []) + holders[id, default: []] }
    return Set(found).sorted().map { index in
      // Thousands of requests may be about one conversation of thousands.
      if let known = latest[index] { return known }
      let conversation = current(all[index])
      latest[index] = conversation
      return conversation
    }
  }

  /// A conversation as the answers up to now have it.
  private func current(_ conversation: SavedConversation) -> SavedConversation {
    SavedConversation(
      id: conversation.id,
      participants: conversation.participants.map { participant in
        participant.ended(ended.contains(participant.id.lowercased()))
      }, hasEnded: ended.contains(conversation.id.lowercased()))
  }

  private mutating func follow(_ answer: SavedConversation) {
    let states =
      [(answer.id, answer.hasEnded)] + answer.participants.map { ($0.id, $0.hasEnded) }
    for (id, hasEnded) in states.map({ ($0.lowercased(), $1) })
    where ended.contains(id) != hasEnded {
      if hasEnded { ended.insert(id) } else { ended.remove(id) }
      for index in [indexes[id]].compactMap({ $0 }) + holders[id, default: []] {
        latest[index] = nil
      }
    }
  }

  private mutating func add(_ answer: SavedConversation) {
    let id = answer.id.lowercased()
    let index = indexes[id] ?? all.count
    indexes[id] = index
    let before = index < all.count ? all[index].participants : []
    let conversation = SavedConversation(
      id: answer.id, participants: Self.joined(before, with: answer.participants), hasEnded: false)
    if index < all.count { all[index] = conversation } else { all.append(conversation) }
  }

  /// Everybody in two lists; of those in both, the later, with the ids of both.
  private static func joined(
    _ before: [SavedConversation.Participant], with later: [SavedConversation.Participant]
  ) -> [SavedConversation.Participant] {
    var all = before
    var places: [String: Int] = [:]
    for (place, participant) in before.enumerated() { places[participant.id.lowercased()] = place }
    for participant in later {
      if let place = places[participant.id.lowercased()] {
        all[place] = participant.joined(with: all[place]).ended(false)
      } else {
        all.append(participant.ended(false))
      }
    }
    return all
  }

  private static func isQuestion(_ request: Request) -> Bool {
    request.method?.string.uppercased() == "GET"
  }

  /// The conversation that an exchange has asked for and got.
  private static func answer(to exchange: Request) -> Answer? {
    guard isQuestion(exchange), let response = exchange.response,
      response.status == 200, let endpoint = exchange.endpoint, isConversation(URLText(endpoint)),
      let body = response.body()
    else { return nil }
    let document = Document(body, mode: .strict)
    return document.root.flatMap { try? SavedConversation(document, at: $0) }.map {
      Answer(conversation: $0, place: body.place)
    }
  }

  /// Whether a path is `/api/v2/conversations/[{media}/]{id}`.
  private static func isConversation(_ url: URLText) -> Bool {
    let names = url.names
    guard let start = names.lastIndex(of: "conversations") else { return false }
    return names[..<start].suffix(2).elementsEqual(["api", "v2"])
      && (1...2).contains(names.count - start - 1)
  }
}

extension SavedConversation.Participant {
  /// The same, with what is known of whether it has ended.
  fileprivate func ended(_ hasEnded: Bool) -> SavedConversation.Participant {
    SavedConversation.Participant(
      id: id, purpose: purpose, name: name, userID: userID, otherIDs: otherIDs, hasEnded: hasEnded)
  }

  /// The same, with the ids that an earlier answer has too.
  fileprivate func joined(
    with earlier: SavedConversation.Participant
  ) -> SavedConversation.Participant {
    let known = Set(otherIDs)
    return SavedConversation.Participant(
      id: id, purpose: purpose ?? earlier.purpose, name: name ?? earlier.name,
      userID: userID ?? earlier.userID,
      otherIDs: otherIDs + earlier.otherIDs.filter { !known.contains($0) }, hasEnded: hasEnded)
  }
}
