import WMLintRequests
import WMLintSchema
import WMLintText

extension EndpointInspection {
  /// Notes what makes no path of the URL: blanks, and slashes that are doubled, missing or too many.
  func checkForm(_ segments: inout [LiteralText]) {
    if let space = outerSpace ?? firstSpace() {
      add(.malformed("the URL has a space in it"), space)
    }
    // The first of a path is empty where it begins with two; another says more.
    let empty =
      segments.indices.dropFirst().first { segments[$0].range.isEmpty }
      ?? segments.indices.first { segments[$0].range.isEmpty }
    if let empty, segments.count > 1 {
      add(
        .malformed("the path has a doubled slash: an id may be missing here"),
        segments[empty].place)
      if !isSlotMissing(segments) { segments.removeAll(where: \.isEmpty) }
    } else if url.hasTrailingSlash, segments.last?.equals("participants") == false {
      let end = url.path.range.upperBound
      add(.malformed("the path ends with a slash"), url.text[end - 1..<end].place)
    } else if !url.hasLeadingSlash, url.host == nil, url.base == nil, segments.count > 1 {
      add(.malformed("the path does not begin with a slash"), url.path.place)
    }
  }

  /// Whether an empty segment stands where an id belongs.
  private func isSlotMissing(_ segments: [LiteralText]) -> Bool {
    guard let participants = segments.firstIndex(where: { $0.equals("participants") }),
      participants >= 2
    else { return false }
    return segments[participants - 1].isEmpty && isMediaWord(segments[participants - 2])
  }

  /// A blank before or behind a URL in a file, which would be sent with it.
  private var outerSpace: SourceRange? {
    let text = url.text
    guard text.place.source == .main, let first = text.bytes.first, let last = text.bytes.last
    else { return nil }
    if first <= 0x20 { return text[text.range.prefix(1)].place }
    return last <= 0x20 ? text[text.range.suffix(1)].place : nil
  }

  private func firstSpace() -> SourceRange? {
    guard url.path.bytes.contains(0x20) else { return nil }
    var index = url.path.range.lowerBound
    let end = url.path.range.upperBound
    while index < end {
      if let behind = Placeholder.end(url.text.storage, at: index, before: end) {
        index = behind
      } else if url.text.storage[index] == 0x20 {
        // An id such as `Not Found` is told as the id that it is not.
        return isInSlot(index) ? nil : url.text[index..<index + 1].place
      } else {
        index += 1
      }
    }
    return nil
  }

  private func isInSlot(_ index: Int) -> Bool {
    guard let slot = url.segments.firstIndex(where: { $0.range.contains(index) }), slot > 0 else {
      return false
    }
    let before = url.segments[slot - 1]
    return before.equals("participants") || isMediaWord(before)
  }
}
