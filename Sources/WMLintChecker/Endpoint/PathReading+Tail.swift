import WMLintRequests
import WMLintSchema
import WMLintText

extension PathReading {
  /// Matches `[{media}/]{conversationId}/participants/{participantId}[/{ending}]`.
  ///
  /// - Parameters:
  ///   - written: The segments.
  ///   - conversations: Where what they follow is.
  /// - Returns: What they mean; `nil` if they do not have that form.
  mutating func matchTail(
    _ written: ArraySlice<Range<Int>>, _ conversations: SourceRange
  ) -> Parts? {
    let tail = withoutSurplus(written)
    let start = tail.startIndex
    let exact = tail.firstIndex { isWord($0, "participants") }
    guard let participants = exact ?? tail.firstIndex(where: isNearlyParticipants),
      participants > start
    else {
      if let first = tail.first, !isServed(first), isMediaWord(first) {
        checkMedia(first)
      } else {
        add(.unknown("this is not the path of \(contract.subject)"), url.path.place)
      }
      return nil
    }
    if exact == nil {
      let found = string(tail[participants]).quoted
      add(.unknown("\(found) must be 'participants'"), place(tail[participants]))
    }
    let hasMedium = participants > start + 1
    let isMediaMissing = !hasMedium && isMediaWord(tail[start])
    if isMediaMissing {
      add(.unknown("the conversationId is missing"), place(tail[start]))
    } else if hasMedium, tail.count == written.count || isMediaWord(tail[start]) {
      checkMedia(tail[start])
    } else if hasMedium {
      // A surplus segment is reported, and may be this one.
    } else if contract.operations(for: nil).isEmpty {
      add(.wrongMedia(nil), conversations)
    }
    let rest = tail[(participants + 1)...]
    guard let last = rest.last, rest.count > 1 || !isText(last, "attributes") else {
      add(.unknown("the participantId is missing"), place(tail[participants]))
      return nil
    }
    let ending = checkEnding(tail[(participants + 2)...])
    if isMediaMissing { return nil }
    return Parts(
      medium: hasMedium ? tail[start] : nil, conversation: tail[hasMedium ? start + 1 : start],
      participant: tail[participants + 1], ending: ending)
  }

  /// The tail without the segments that no id and no word explains, which are reported at once: `x` in
  /// `messages/x/{conversationId}/participants/{participantId}`.
  private mutating func withoutSurplus(
    _ tail: ArraySlice<Range<Int>>
  ) -> ArraySlice<Range<Int>> {
    guard let participants = tail.firstIndex(where: { isWord($0, "participants") }) else {
      return tail
    }
    let isDoubled =
      tail.count > participants - tail.startIndex + 2
      && isWord(tail[participants + 1], "participants")
    // Most have none, and nothing need be copied.
    guard participants - tail.startIndex > 2 || isDoubled else { return tail }
    var kept = Array(tail[..<participants])
    var extra: [Range<Int>] = []
    if kept.count > 2 {
      let conversation =
        kept.dropFirst().first { isID($0) && !isMediaWord($0) } ?? kept[kept.count - 1]
      let medium = kept.first { isMediaWord($0) && $0 != conversation } ?? kept[0]
      extra = kept.filter { $0 != medium && $0 != conversation }
      kept = [medium, conversation]
    }
    var rest = tail[participants...]
    if isDoubled {
      extra.append(rest[participants + 1])
      rest = rest.dropFirst()
    }
    guard let first = extra.first, let last = extra.last else { return tail }
    add(.unknown("the path has one segment too many here"), place(first).joined(with: place(last)))
    return (kept + rest)[...]
  }

  /// Whether a segment is an id or a placeholder for one.
  private func isID(_ segment: Range<Int>) -> Bool {
    UUIDText.isOne(url.text[segment]) || Placeholder.name(url.text[segment]) != nil
  }

  private func isNearlyParticipants(_ segment: Range<Int>) -> Bool {
    Placeholder.name(url.text[segment]) == nil
      && Suggestion.nearest(string(segment), in: ["participants"]) != nil
  }

  /// Checks what is behind the participant's id; gives the segment that is or was meant to be
  /// an operation's last.
  private mutating func checkEnding(_ rest: ArraySlice<Range<Int>>) -> Range<Int>? {
    guard let first = rest.first, let last = rest.last else { return nil }
    let known = contract.operations.compactMap(\.path.ending)
    let meant = Suggestion.nearest(string(first), in: known)
    let surplus = meant == nil ? rest : rest.dropFirst()
    // One mistake is reported once: the tail of another medium's path goes with it.
    if let extra = surplus.first, !isMediumWrong {
      add(
        .unknown("the path has one segment too many here"), place(extra).joined(with: place(last)))
    } else if let meant, !isText(first, meant) {
      add(.unknown("\(string(first).quoted) must be \(meant.quoted)"), place(first))
    }
    return isText(first, "attributes") || meant != nil ? first : nil
  }

  /// Whether a segment is a word for a medium, in the contract or not.
  func isMediaWord(_ segment: Range<Int>) -> Bool { MediaWord.of(string(segment)) != nil }

  /// Whether the contract has a path for what a segment names.
  private func isServed(_ segment: Range<Int>) -> Bool {
    contract.media.contains { isText(segment, $0) }
  }

  private mutating func checkMedia(_ segment: Range<Int>) {
    let name = string(segment)
    let operations = contract.operations(for: name)
    if case .removed(let release)? = operations.first?.status {
      add(.removed(release), place(segment))
    }
    if !operations.isEmpty || !url.isPlain && name.contains(" ")
      || Placeholder.name(url.text[segment]) != nil
    {
      return
    }
    isMediumWrong = true
    let media = contract.media
    let isOfOneMedium = media.count == 1
    let lower = name.lowercased()
    let word = MediaWord.of(name)
    if isOfOneMedium, let word, word.isAnother {
      add(.wrongMedia(word), place(segment))
    } else if let meant = media.first(where: { $0 == lower }) {
      add(.otherCase(meant), place(segment))
    } else if !isOfOneMedium, let word {
      add(.unknownMedia(word), place(segment))
    } else {
      add(.unknown("\(name.quoted) is not a kind of conversation"), place(segment))
    }
  }
}
