import WMLintRequests
import WMLintSchema
import WMLintText

extension EndpointInspection {
  /// Matches `{media}/{conversationId}/participants/{participantId}`.
  mutating func matchTail(_ tail: [LiteralText], _ conversations: LiteralText) -> Slots? {
    let names = tail.map { $0.string.lowercased() }
    let near = tail.firstIndex {
      Placeholder.name($0) == nil && Suggestion.nearest($0.string, in: ["participants"]) != nil
    }
    guard let participants = names.firstIndex(of: "participants") ?? near, participants >= 1 else {
      if let first = tail.first, MediaWord.all.contains(where: { $0.word == names[0] }) {
        return checkMedia(first, nil)
      }
      add(.unknown("this is not the path of \(subject)"), url.path.place)
      return nil
    }
    if names[participants] != "participants" {
      let found = tail[participants].string.quoted
      add(.unknown("\(found) must be 'participants'"), tail[participants].place)
    }
    switch participants {
    case 1 where !isMediaWord(tail[0]): add(.wrongMedia(nil), conversations.place)
    case 1: add(.unknown("the conversationId is missing"), tail[0].place)
    case 2: checkMedia(tail[0])
    default:
      let extra = tail[2].place.joined(with: tail[participants - 1].place)
      checkMedia(tail[0])
      add(.unknown("the path has a segment too many here"), extra)
    }
    guard participants + 1 < tail.count else {
      add(.unknown("the participantId is missing"), tail[participants].place)
      return nil
    }
    if participants + 2 < tail.count {
      let isMediaWrong = mistakes.contains {
        if case .wrongMedia = $0.kind { true } else { false }
      }
      let extra = tail[participants + 2].place.joined(with: tail[tail.count - 1].place)
      if !isMediaWrong { add(.unknown("the path has a segment too many here"), extra) }
    }
    if participants == 1, isMediaWord(tail[0]) { return nil }
    let conversation = participants == 1 ? tail[0] : tail[1]
    return (conversation, tail[participants + 1])
  }

  func isMediaWord(_ segment: LiteralText) -> Bool {
    let name = segment.string.lowercased()
    return name == "webmessaging" || MediaWord.all.contains { $0.word == name }
  }

  /// Checks the medium where nothing else of the path can be matched.
  private mutating func checkMedia(_ segment: LiteralText, _ slots: Slots?) -> Slots? {
    checkMedia(segment)
    return slots
  }

  private mutating func checkMedia(_ segment: LiteralText) {
    let name = segment.string
    if name == "webmessaging" || name.contains(" ") || Placeholder.name(segment) != nil { return }
    if let word = MediaWord.all.first(where: { $0.word == name.lowercased() }) {
      add(.wrongMedia(word), segment.place)
    } else {
      add(.unknown("\(name.quoted) is no kind of conversation"), segment.place)
    }
  }
}
