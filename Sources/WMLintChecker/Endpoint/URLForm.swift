import WMLintRequests
import WMLintSchema
import WMLintText

/// What no URL may have, whatever its operation: blanks and doubled slashes.
struct URLForm {
  let message: String
  let place: SourceRange

  /// Looks at a URL; `nil` if nothing is wrong with its form.
  init?(_ url: URLText) {
    let text = url.text
    if let blank = Self.blank(in: url) {
      message = "the URL has a space in it"
      place = text.map.range(blank)
    } else if let scheme = Self.schemeWithoutColon(in: url) {
      message = "a colon is missing after '\(text[scheme].string)'"
      place = text.map.range(scheme)
    } else if let empty = Self.emptySegment(of: url) {
      message = "the path has a doubled slash: an id may be missing here"
      place = text.map.range(empty)
    } else {
      return nil
    }
  }

  /// A space in the path that no placeholder holds and that would be sent.
  private static func blank(in url: URLText) -> Range<Int>? {
    if url.isPlain || url.text.map.source != .main { return nil }
    let bytes = url.text.storage
    var index = url.pathRange.lowerBound
    while index < url.pathRange.upperBound {
      if let behind = Placeholder.end(bytes, at: index, before: url.pathRange.upperBound) {
        index = behind
      } else if bytes[index] == ASCII.space {
        return index..<index + 1
      } else {
        index += 1
      }
    }
    return nil
  }

  /// `https` at the start of `https//api…`.
  private static func schemeWithoutColon(in url: URLText) -> Range<Int>? {
    guard url.segments.count > 2, url.segments[1].isEmpty,
      ["http", "https"].contains(where: url.text[url.segments[0]].equals)
    else { return nil }
    return url.segments[0]
  }

  /// An empty segment between two others; what is before the first may end with a slash.
  private static func emptySegment(of url: URLText) -> Range<Int>? {
    let inner = url.segments.dropFirst(url.base == nil ? 0 : 1)
    return url.segments.count > 1 ? inner.first(where: \.isEmpty) : nil
  }
}
