package import WMLintText

/// A request line taken apart: method, scheme, host, path segments and query, each with its place.
package struct URLText {
  package let text: LiteralText
  package private(set) var method: LiteralText?
  package private(set) var scheme: LiteralText?
  package private(set) var host: LiteralText?

  /// A placeholder in the place of scheme and host, and perhaps of the start of the path.
  package private(set) var base: LiteralText?
  package private(set) var path: LiteralText
  package private(set) var query: LiteralText?

  /// The path between its slashes; an empty one for each doubled slash.
  package private(set) var segments: [LiteralText] = []
  package private(set) var hasLeadingSlash = false
  package private(set) var hasTrailingSlash = false

  package init(_ text: LiteralText) {
    self.text = text
    path = text
    var start = text.range.lowerBound
    var end = text.range.upperBound
    while start < end, text.storage[start] <= 0x20 { start += 1 }
    while end > start, text.storage[end - 1] <= 0x20 { end -= 1 }
    start = readMethod(start..<end)
    end = endBeforeVersion(start..<end)
    start = readAuthority(start..<end)
    end = readQuery(start..<end)
    path = text[start..<end]
    readSegments()
  }

  private mutating func readMethod(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, text.storage[index] | 0x20 >= 0x61,
      text.storage[index] | 0x20 <= 0x7A
    {
      index += 1
    }
    guard index > range.lowerBound, index < range.upperBound, text.storage[index] == 0x20 else {
      return range.lowerBound
    }
    method = text[range.lowerBound..<index]
    while index < range.upperBound, text.storage[index] == 0x20 { index += 1 }
    return index
  }

  /// The end of the URL in a request line that names the version behind it (RFC 9112, section 3).
  private func endBeforeVersion(_ range: Range<Int>) -> Int {
    let storage = text.storage
    var space = range.upperBound - 1
    while space >= range.lowerBound, storage[space] != 0x20 { space -= 1 }
    guard space >= range.lowerBound,
      storage[(space + 1)..<range.upperBound].starts(with: "HTTP/".utf8)
    else { return range.upperBound }
    return space
  }

  private mutating func readAuthority(_ range: Range<Int>) -> Int {
    let storage = text.storage
    var index = range.lowerBound
    if let end = Placeholder.end(storage, at: index, before: range.upperBound) {
      // `{{baseUrl}}/api/v2/…`, `https://` in a placeholder, or `{{scheme}}://host`.
      let rest = storage[end..<range.upperBound]
      if !rest.starts(with: "://".utf8) {
        var upper = end
        while upper < range.upperBound, storage[upper] != 0x2F, storage[upper] != 0x3F {
          upper = Placeholder.end(storage, at: upper, before: range.upperBound) ?? upper + 1
        }
        base = text[index..<upper]
        return upper
      }
      index = end
    }
    while index < range.upperBound, storage[index] != 0x2F, storage[index] != 0x3A,
      storage[index] != 0x3F
    {
      index += 1
    }
    let hostStart: Int
    if storage[index..<range.upperBound].starts(with: "://".utf8) {
      scheme = text[range.lowerBound..<index]
      hostStart = index + 3
    } else if storage[range.lowerBound..<index].contains(0x2E), index > range.lowerBound {
      hostStart = range.lowerBound
    } else {
      return range.lowerBound
    }
    var upper = hostStart
    while upper < range.upperBound, storage[upper] != 0x2F, storage[upper] != 0x3F {
      upper = Placeholder.end(storage, at: upper, before: range.upperBound) ?? upper + 1
    }
    let user = storage[hostStart..<upper].lastIndex(of: 0x40)
    host = text[(user.map { $0 + 1 } ?? hostStart)..<upper]
    return upper
  }

  private mutating func readQuery(_ range: Range<Int>) -> Int {
    let storage = text.storage
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = storage[index]
      if byte == 0x3F {
        query = text[index + 1..<range.upperBound]
        return index
      }
      if Placeholder.mayBegin(with: byte) {
        if let end = Placeholder.end(storage, at: index, before: range.upperBound) {
          index = end
          continue
        }
        if byte == 0x23 { return index }
      }
      index += 1
    }
    return range.upperBound
  }

  private mutating func readSegments() {
    let storage = text.storage
    var index = path.range.lowerBound
    let end = path.range.upperBound
    hasLeadingSlash = index < end && storage[index] == 0x2F
    segments.reserveCapacity(8)
    if hasLeadingSlash { index += 1 }
    var start = index
    while index < end {
      let byte = storage[index]
      if Placeholder.mayBegin(with: byte),
        let behind = Placeholder.end(storage, at: index, before: end)
      {
        index = behind
        continue
      }
      if byte == 0x2F {
        segments.append(text[start..<index])
        start = index + 1
      }
      index += 1
    }
    segments.append(text[start..<end])
    if segments.count > 1, segments.last?.isEmpty == true {
      hasTrailingSlash = true
      segments.removeLast()
    }
  }
}
