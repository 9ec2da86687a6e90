import WMLintRequests
import WMLintSchema
import WMLintText

extension PathReading {
  /// Notes what no path may have: blanks, and slashes that are doubled, missing or too many.
  mutating func checkForm(_ segments: inout [Range<Int>]) {
    if let space = outerSpace ?? firstSpace() {
      add(.malformed("the URL has a space in it"), space)
      segments = segments.map(withoutOuterBlanks)
    }
    // The first of a path is empty where it begins with two; another says more.
    let empty =
      segments.dropFirst().first { $0.isEmpty } ?? segments.first { $0.isEmpty }
    if let empty, segments.count > 1 {
      add(.malformed("the path has a doubled slash: an id may be missing here"), place(empty))
      if !isSlotMissing(segments) { segments.removeAll(where: \.isEmpty) }
    } else if url.hasTrailingSlash,
      let last = segments.last, !isText(last, "participants")
    {
      let end = url.pathRange.upperBound
      add(.malformed("the path ends with a slash"), place(end - 1..<end))
    } else if !isRelative, !url.hasLeadingSlash, url.host == nil, url.base == nil,
      segments.count > 1
    {
      add(.malformed("the path does not begin with a slash"), url.path.place)
    }
  }

  /// Whether an empty segment is where an id belongs.
  private func isSlotMissing(_ segments: [Range<Int>]) -> Bool {
    guard let participants = segments.firstIndex(where: { isText($0, "participants") }),
      participants >= 2
    else { return false }
    let before = segments[participants - 2]
    let isConversation =
      segments[participants - 1].isEmpty
      && (isMediaWord(before) || isText(before, "conversations"))
    return isConversation || isParticipantMissing(segments[(participants + 1)...])
  }

  /// Whether what is behind `participants` is an empty segment in the place of the id.
  private func isParticipantMissing(_ rest: ArraySlice<Range<Int>>) -> Bool {
    guard let first = rest.first, first.isEmpty, rest.count <= 2, let last = rest.last else {
      return false
    }
    return last.isEmpty || isText(last, "attributes")
  }

  /// A blank before or behind a URL in a file, which would be sent with it.
  private var outerSpace: SourceRange? {
    let text = url.text
    guard text.place.source == .main, let first = text.bytes.first, let last = text.bytes.last
    else { return nil }
    if first <= ASCII.space { return text[text.range.prefix(1)].place }
    return last <= ASCII.space ? text[text.range.suffix(1)].place : nil
  }

  private func withoutOuterBlanks(_ segment: Range<Int>) -> Range<Int> {
    let bytes = url.text.storage[segment]
    let start = bytes.firstIndex { $0 > ASCII.space } ?? segment.upperBound
    let end = bytes.lastIndex { $0 > ASCII.space } ?? start - 1
    return start..<max(start, end + 1)
  }

  private func firstSpace() -> SourceRange? {
    if url.isPlain { return nil }
    var index = url.pathRange.lowerBound
    let end = url.pathRange.upperBound
    while index < end {
      if let behind = Placeholder.end(url.text.storage, at: index, before: end) {
        index = behind
      } else if url.text.storage[index] == ASCII.space {
        // An id such as `Not Found` is reported as an id that is malformed.
        return isInIDSegment(index) ? nil : place(index..<index + 1)
      } else {
        index += 1
      }
    }
    return nil
  }

  private func isInIDSegment(_ index: Int) -> Bool {
    guard let place = url.segments.firstIndex(where: { $0.contains(index) }), place > 0 else {
      return false
    }
    let before = url.segments[place - 1]
    let next = place + 1 < url.segments.count ? url.segments[place + 1] : 0..<0
    return isText(before, "participants") || isMediaWord(before)
      || isText(before, "conversations") && isText(next, "participants")
  }
}
