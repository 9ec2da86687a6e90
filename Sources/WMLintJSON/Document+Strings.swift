package import WMLintText

extension Document {
  /// The bytes between the quotes of a string, or all of a piece without quotes.
  package func content(_ node: Int) -> Range<Int> {
    let range = nodes[node].range
    guard nodes[node].flags.isDisjoint(with: [.bare, .noted]) else {
      return nodes[node].flags.contains(.bare)
        ? range : notation?.content(of: node, in: self) ?? range
    }
    let quote = bytes[range.lowerBound]
    let isCurly = quote == CurlyQuote.firstByte
    let width = isCurly ? CurlyQuote.length : 1
    let lower = min(range.lowerBound + width, range.upperBound)
    let last = range.upperBound - width
    let closes = last >= lower && (isCurly || bytes[last] == quote)
    return lower..<(closes ? last : range.upperBound)
  }

  /// Whether a string is exactly this text once its escapes are decoded.
  package func isText(_ node: Int, _ text: String) -> Bool {
    // Most comparisons end with the length.
    if nodes[node].isPlainString, nodes[node].range.count != text.utf8.count + 2 { return false }
    guard nodes[node].flags.contains(.escaped) else {
      return bytes.isText(text, at: content(node))
    }
    return nodes[node].kind != .placeholder && literal(node).equals(text)
  }

  /// Whether a string is exactly a part of other bytes once its escapes are decoded.
  package func isText(_ node: Int, _ text: [UInt8], _ part: Range<Int>) -> Bool {
    if nodes[node].isPlainString, nodes[node].range.count != part.count + 2 { return false }
    if nodes[node].flags.contains(.escaped) {
      return isText(node, String(decoding: text[part], as: UTF8.self))
    }
    let content = content(node)
    guard content.count == part.count else { return false }
    return zip(content, part).allSatisfy { bytes[$0] == text[$1] }
  }

  /// The first byte of a string; a backslash where it begins with an escape.
  package func firstByte(_ node: Int) -> UInt8? {
    if nodes[node].flags.contains(.noted) { return decoded(node).first }
    let content = content(node)
    return content.isEmpty ? nil : bytes[content.lowerBound]
  }

  /// A bit for the length of a key, which no other key than one of that length can have; all of them
  /// where the length does not tell.
  package func lengths(of key: Int) -> UInt64 {
    nodes[key].isPlainString ? 1 << UInt64(nodes[key].range.count & 63) : .max
  }

  /// The first key of an object before one of its keys that reads the same.
  package func firstKey(in object: Int, sameAs key: Int) -> Int? {
    var earlier = object + 1
    while earlier < key {
      if nodes[earlier].kind != .placeholder, haveSameText(earlier, key) { return earlier }
      // The next key comes after the value.
      earlier = nodes[earlier + 1].next
    }
    return nil
  }

  /// Whether two strings are the same once their escapes are decoded.
  private func haveSameText(_ left: Int, _ right: Int) -> Bool {
    if nodes[left].isPlainString, nodes[right].isPlainString,
      nodes[left].range.count != nodes[right].range.count
    {
      return false
    }
    if nodes[left].flags.union(nodes[right].flags).contains(.escaped) {
      return text(left) == text(right)
    }
    let first = content(left)
    let second = content(right)
    return first.count == second.count && bytes[first].elementsEqual(bytes[second])
  }

  /// The text of a string; bytes that are not UTF-8 become U+FFFD.
  package func text(_ node: Int) -> String { String(decoding: decoded(node), as: UTF8.self) }

  /// The bytes of a string once its escapes are decoded.
  package func decoded(_ node: Int) -> ArraySlice<UInt8> {
    nodes[node].isPlainString ? bytes[content(node)] : literal(node).bytes
  }

  /// The text of a string with the place of each of its bytes.
  package func literal(_ node: Int) -> MappedText {
    if let notation, nodes[node].flags.contains(.noted) {
      return notation.literal(node, in: self)
    }
    let content = content(node)
    guard nodes[node].flags.contains(.escaped) else {
      let isString = nodes[node].kind == .string
      let encoded = isString ? map.insideString : map
      return MappedText(storage: bytes, range: content, map: encoded)
    }
    let decoded = StringDecoder.decode(bytes, content)
    return MappedText(
      storage: decoded.bytes, range: 0..<decoded.bytes.count,
      map: map.nested(decoded.segments, encoding: .jsonString))
  }

  /// A part of the text as it is in the document, quotes and escapes included.
  package func piece(_ range: Range<Int>) -> MappedText {
    MappedText(storage: bytes, range: range, map: map)
  }

  /// The text as it is in the document.
  package func source(_ node: Int) -> String {
    String(decoding: bytes[nodes[node].range], as: UTF8.self)
  }
}
