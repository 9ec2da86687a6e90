package import WMLintText

/// A request line taken apart: method, scheme, host, path segments and query, each with its place.
///
/// The parts are kept as ranges of the text, as a text is large to copy.
///
/// A class, so all checks of a path share one instance.
package final class URLText {
  package let text: MappedText
  private var methodRange: Range<Int>?
  private var schemeRange: Range<Int>?
  private var hostRange: Range<Int>?
  private var baseRange: Range<Int>?
  private var queryRange: Range<Int>?
  package private(set) var pathRange: Range<Int>

  /// The path between its slashes, by ranges of the text; an empty one for each doubled slash.
  package private(set) var segments: [Range<Int>] = []
  package private(set) var hasLeadingSlash = false
  package private(set) var hasTrailingSlash = false

  /// Whether no blank, no query and no bracket of a placeholder is in it, as in most.
  package let isPlain: Bool

  package init(_ text: MappedText) {
    self.text = text
    var start = text.range.lowerBound
    var end = text.range.upperBound
    while start < end, text.storage[start] <= ASCII.space { start += 1 }
    while end > start, text.storage[end - 1] <= ASCII.space { end -= 1 }
    isPlain = Self.isPlain(text.storage.span, start..<end)
    pathRange = text.range
    start = readMethod(start..<end)
    end = endBeforeVersion(start..<end)
    start = readAuthority(start..<end)
    end = readQuery(start..<end)
    pathRange = start..<end
    readSegments()
  }

  package var method: MappedText? { methodRange.map { text[$0] } }
  package var scheme: MappedText? { schemeRange.map { text[$0] } }
  package var host: MappedText? { hostRange.map { text[$0] } }

  /// A placeholder in the place of scheme and host, and perhaps of the start of the path.
  package var base: MappedText? { baseRange.map { text[$0] } }
  package var path: MappedText { text[pathRange] }
  package var query: MappedText? { queryRange.map { text[$0] } }

  /// The segments of the path in lower case.
  package var names: [String] { segments.map { text[$0].string.lowercased() } }

  /// Whether a text is a method and nothing else, in whatever case.
  package static func isMethod(_ text: String) -> Bool {
    let word = text.drop { $0 == " " }.prefix { $0 != " " }
    let rest = text.drop { $0 == " " }.dropFirst(word.count)
    return rest.allSatisfy { $0 == " " }
      && ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].contains(word.uppercased())
  }

  private static func isPlain(_ bytes: Span<UInt8>, _ part: Range<Int>) -> Bool {
    guard part.lowerBound >= 0, part.upperBound <= bytes.count else { return false }
    // In this form, with sums instead of branches, the compiler looks at many bytes at once.
    var others: UInt8 = 0
    var index = part.lowerBound
    while index < part.upperBound {
      let byte = bytes[index]
      let isBlank: UInt8 = byte <= ASCII.space ? 1 : 0
      let isDollarOrNumber: UInt8 = byte &- ASCII.hash < 2 ? 1 : 0
      let isQuestionOrAt: UInt8 = byte &- ASCII.questionMark < 2 ? 1 : 0
      let isAngle: UInt8 = byte == ASCII.lessThan ? 1 : 0
      let isBracket: UInt8 = byte | ASCII.caseBit == ASCII.openBrace ? 1 : 0
      let isClosing: UInt8 = byte | ASCII.caseBit == ASCII.closeBrace ? 1 : 0
      others |= isBlank &+ isDollarOrNumber &+ isQuestionOrAt &+ isAngle &+ isBracket &+ isClosing
      index &+= 1
    }
    return others == 0
  }

  private func readMethod(_ range: Range<Int>) -> Int {
    let bytes = text.storage
    var index = range.lowerBound
    while index < range.upperBound, ASCII.isLetter(bytes[index]) { index += 1 }
    guard index > range.lowerBound, index < range.upperBound, bytes[index] == ASCII.space else {
      return range.lowerBound
    }
    methodRange = range.lowerBound..<index
    while index < range.upperBound, bytes[index] == ASCII.space { index += 1 }
    return index
  }

  /// The end of the URL in a request line that names the version behind it (RFC 9112, section 3).
  private func endBeforeVersion(_ range: Range<Int>) -> Int {
    if isPlain { return range.upperBound }
    let storage = text.storage
    var space = range.upperBound - 1
    while space >= range.lowerBound, storage[space] != ASCII.space { space -= 1 }
    guard space >= range.lowerBound,
      storage[(space + 1)..<range.upperBound].starts(with: "HTTP/".utf8)
    else { return range.upperBound }
    return space
  }

  private func readAuthority(_ range: Range<Int>) -> Int {
    let storage = text.storage
    var index = range.lowerBound
    if let end = Placeholder.end(storage, at: index, before: range.upperBound) {
      // `{{baseUrl}}/api/v2/…`, `https://` in a placeholder, or `{{scheme}}://host`.
      let rest = storage[end..<range.upperBound]
      if !rest.starts(with: "://".utf8) {
        // `{{baseUrl}}api/v2/…`: the value of the placeholder may end with the slash.
        if rest.starts(with: "api/".utf8) {
          baseRange = index..<end
          return end
        }
        let upper = endOfAuthority(end..<range.upperBound)
        baseRange = index..<upper
        return upper
      }
      index = end
    }
    while index < range.upperBound, storage[index] != ASCII.slash, storage[index] != ASCII.colon,
      storage[index] != ASCII.questionMark
    {
      index += 1
    }
    let hostStart: Int
    if storage[index..<range.upperBound].starts(with: "://".utf8) {
      schemeRange = range.lowerBound..<index
      hostStart = index + 3
    } else if storage[range.lowerBound..<index].contains(ASCII.dot), index > range.lowerBound {
      hostStart = range.lowerBound
    } else {
      return range.lowerBound
    }
    let upper = endOfAuthority(hostStart..<range.upperBound)
    let user = storage[hostStart..<upper].lastIndex(of: ASCII.at)
    hostRange = (user.map { $0 + 1 } ?? hostStart)..<upper
    return upper
  }

  /// The index of the slash or the question mark behind a host.
  private func endOfAuthority(_ range: Range<Int>) -> Int {
    let storage = text.storage
    var index = range.lowerBound
    while index < range.upperBound, storage[index] != ASCII.slash,
      storage[index] != ASCII.questionMark
    {
      index =
        isPlain
        ? index + 1 : Placeholder.end(storage, at: index, before: range.upperBound) ?? index + 1
    }
    return index
  }

  private func readQuery(_ range: Range<Int>) -> Int {
    if isPlain { return range.upperBound }
    let storage = text.storage
    let syntax = PlaceholderSyntax.url
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = storage[index]
      if byte == ASCII.questionMark {
        queryRange = index + 1..<range.upperBound
        return index
      }
      if syntax.mayBegin(with: byte) {
        if let end = syntax.end(at: index, before: range.upperBound, in: storage) {
          index = end
          continue
        }
        if byte == ASCII.hash { return index }
      }
      index += 1
    }
    return range.upperBound
  }

  private func readSegments() {
    let storage = text.storage
    let bytes = storage.span
    let isPlain = isPlain
    var index = pathRange.lowerBound
    let end = pathRange.upperBound
    hasLeadingSlash = index < end && bytes[index] == ASCII.slash
    segments.reserveCapacity(12)
    if hasLeadingSlash { index += 1 }
    var start = index
    while index < end {
      if bytes[index] == ASCII.slash {
        segments.append(start..<index)
        index += 1
        start = index
      } else if isPlain {
        index &+= 1
      } else {
        index = Placeholder.end(storage, at: index, before: end) ?? index + 1
      }
    }
    segments.append(start..<end)
    if segments.count > 1, segments.last?.isEmpty == true {
      hasTrailingSlash = true
      segments.removeLast()
    }
  }
}
