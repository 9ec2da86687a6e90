import WMLintRequests
import WMLintSchema
import WMLintText

extension EndpointInspection {
  /// Matches `[{media}/]{conversationId}/participants/{participantId}[/{ending}]`.
  func matchTail(_ tail: [LiteralText], _ conversations: LiteralText) -> Parts? {
    let exact = tail.firstIndex { $0.isWord("participants") }
    guard let participants = exact ?? tail.firstIndex(where: isNearlyParticipants),
      participants >= 1
    else {
      if let first = tail.first, !isServed(first), isMediaWord(first) {
        checkMedia(first)
      } else {
        add(.unknown("this is not the path of \(contract.subject)"), url.path.place)
      }
      return nil
    }
    if exact == nil {
      let found = tail[participants].string.quoted
      add(.unknown("\(found) must be 'participants'"), tail[participants].place)
    }
    let isMediaMissing = participants == 1 && isMediaWord(tail[0])
    if isMediaMissing {
      add(.unknown("the conversationId is missing"), tail[0].place)
    } else if participants > 1 {
      checkMedia(tail[0])
    } else if contract.operations(for: nil).isEmpty {
      add(.wrongMedia(nil), conversations.place)
    }
    if participants > 2 {
      let extra = tail[2].place.joined(with: tail[participants - 1].place)
      add(.unknown("the path has a segment too many here"), extra)
    }
    guard participants + 1 < tail.count else {
      add(.unknown("the participantId is missing"), tail[participants].place)
      return nil
    }
    let ending = checkEnding(tail[(participants + 2)...])
    if isMediaMissing { return nil }
    return Parts(
      medium: participants == 1 ? nil : tail[0], conversation: tail[participants == 1 ? 0 : 1],
      participant: tail[participants + 1], ending: ending)
  }

  private func isNearlyParticipants(_ segment: LiteralText) -> Bool {
    Placeholder.name(segment) == nil
      && Suggestion.nearest(segment.string, in: ["participants"]) != nil
  }

  /// Checks what stands behind the participant's id; gives the segment that is or was meant to be
  /// an operation's last.
  private func checkEnding(_ rest: ArraySlice<LiteralText>) -> LiteralText? {
    guard let first = rest.first, let last = rest.last else { return nil }
    let known = contract.operations.compactMap(\.path.ending)
    let meant = Suggestion.nearest(first.string, in: known)
    let surplus = meant == nil ? rest : rest.dropFirst()
    if let extra = surplus.first, !isMediaWrong {
      add(
        .unknown("the path has a segment too many here"), extra.place.joined(with: last.place))
    } else if let meant, !first.equals(meant) {
      add(.unknown("\(first.string.quoted) must be \(meant.quoted)"), first.place)
    }
    return first.equals("attributes") || meant != nil ? first : nil
  }

  /// One mistake is told once: the tail of another medium's path goes with it.
  private var isMediaWrong: Bool {
    mistakes.contains { if case .wrongMedia = $0.kind { true } else { false } }
  }

  /// Whether a segment is a word for a medium, in the contract or not.
  func isMediaWord(_ segment: LiteralText) -> Bool { MediaWord.of(segment.string) != nil }

  /// Whether the contract has a path for what a segment names.
  private func isServed(_ segment: LiteralText) -> Bool {
    contract.media.contains(where: segment.equals)
  }

  private func checkMedia(_ segment: LiteralText) {
    let name = segment.string
    let operations = contract.operations(for: name)
    if case .removed(let release)? = operations.first?.status {
      add(.removed(release), segment.place)
    }
    if !operations.isEmpty || name.contains(" ") || Placeholder.name(segment) != nil { return }
    let media = contract.media
    let isOfOneMedium = media.count == 1
    let lower = name.lowercased()
    if isOfOneMedium, let word = MediaWord.others.first(where: { $0.word == lower }) {
      add(.wrongMedia(word), segment.place)
    } else if !isOfOneMedium, let meant = media.first(where: { $0 == lower }) {
      add(.unknown("paths are case-sensitive: write \(meant.quoted)"), segment.place)
    } else if !isOfOneMedium, let word = MediaWord.of(name) {
      add(.unknownMedia(word), segment.place)
    } else {
      add(.unknown("\(name.quoted) is no kind of conversation"), segment.place)
    }
  }
}
