import WMLintJSON
import WMLintText

/// Finds its way in a JSON text without reading the values that it does not need.
///
/// If the text is not JSON, it may find nothing or too little, but never traps.
extension Span<UInt8> {
  private static var quote: UInt8 { ASCII.quote }
  private static var backslash: UInt8 { ASCII.backslash }

  /// The first index from one on that holds no white space.
  func endOfBlanks(from start: Int) -> Int {
    var index = start
    while index < count, self[index] <= ASCII.space { index &+= 1 }
    return index
  }

  /// The index behind the string that begins with the quote at an index.
  func endOfString(from start: Int) -> Int {
    var index = start &+ 1
    let end = count
    while index < end {
      // In a loop of its own, the next index does not depend on the byte: twice as fast.
      while index < end, self[index] != Self.quote, self[index] != Self.backslash { index &+= 1 }
      if index >= end { break }
      if self[index] == Self.quote { return index &+ 1 }
      index &+= 2
    }
    return end
  }

  /// The index behind the value that begins at an index.
  func endOfValue(from start: Int) -> Int {
    var found = false
    return endOfValue(from: start, noting: "", &found)
  }

  /// The index behind the value that begins at an index, and whether a string in it is a word.
  func endOfValue(from start: Int, noting word: String, _ isFound: inout Bool) -> Int {
    guard start < count else { return count }
    switch self[start] {
    case Self.quote: return endOfString(from: start)
    case ASCII.openBrace, ASCII.openBracket:
      return endOfContainer(from: start, noting: word, &isFound)
    default:
      var index = start
      while index < count, !endsScalar(self[index]) { index &+= 1 }
      return index
    }
  }

  private func endsScalar(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...ASCII.space, ASCII.comma, ASCII.closeBrace, ASCII.closeBracket: true
    default: false
    }
  }

  private func endOfContainer(
    from start: Int, noting word: String, _ isFound: inout Bool
  ) -> Int {
    var depth = 0
    var index = start
    let length = word.utf8.count
    while index < count {
      let byte = self[index]
      if byte == Self.quote {
        let end = endOfString(from: index)
        if !isFound, end &- index &- 2 == length, isText(word, at: index &+ 1..<end &- 1) {
          isFound = true
        }
        index = end
        continue
      }
      // One bit tells square brackets from braces.
      if byte | ASCII.caseBit == ASCII.openBrace {
        depth &+= 1
      } else if byte | ASCII.caseBit == ASCII.closeBrace {
        depth &-= 1
        if depth == 0 { return index &+ 1 }
      }
      index &+= 1
    }
    return count
  }

  /// Goes through the members of the object at an index.
  ///
  /// - Parameters:
  ///   - start: The index of the object's brace.
  ///   - body: Takes the key without its quotes and the index of the value; gives that behind it.
  /// - Returns: The index behind the object.
  func forEachMember(ofObjectAt start: Int, _ body: (Range<Int>, Int) -> Int) -> Int {
    guard start < count, self[start] == ASCII.openBrace else { return endOfValue(from: start) }
    var index = endOfBlanks(from: start + 1)
    while index < count, self[index] == Self.quote {
      let end = endOfString(from: index)
      let colon = endOfBlanks(from: end)
      guard colon < count, self[colon] == ASCII.colon else { return count }
      let value = endOfBlanks(from: colon + 1)
      let key = index + 1..<Swift.max(end - 1, index + 1)
      let behind = endOfBlanks(from: Swift.max(body(key, value), value))
      guard behind < count else { return count }
      if self[behind] == ASCII.closeBrace { return behind + 1 }
      guard self[behind] == ASCII.comma else { return count }
      index = endOfBlanks(from: behind + 1)
    }
    return index < count && self[index] == ASCII.closeBrace ? index + 1 : count
  }

  /// Goes through the elements of the array at an index; a closure gives the index behind each.
  func forEachElement(ofArrayAt start: Int, _ body: (Int) -> Int) -> Int {
    guard start < count, self[start] == ASCII.openBracket else { return endOfValue(from: start) }
    var index = endOfBlanks(from: start + 1)
    while index < count, self[index] != ASCII.closeBracket {
      let behind = endOfBlanks(from: Swift.max(body(index), index))
      guard behind < count else { return count }
      if self[behind] == ASCII.closeBracket { return behind + 1 }
      guard self[behind] == ASCII.comma else { return count }
      index = endOfBlanks(from: behind + 1)
    }
    return Swift.min(index + 1, count)
  }

  /// Whether the content of a string is a word, escaped or not.
  func isString(_ word: String, at content: Range<Int>) -> Bool {
    // A letter that is escaped is five bytes longer.
    isText(word, at: content)
      || content.count > word.utf8.count + 4 && hasEscapes(content) && string(at: content) == word
  }

  /// The text of a string, by what is between its quotes.
  func string(at content: Range<Int>) -> String {
    if !hasEscapes(content) {
      let part = extracting(content)
      if let valid = try? UTF8Span(validating: part) { return String(copying: valid) }
      return String(decoding: array(content), as: UTF8.self)
    }
    let document = document(content.lowerBound - 1..<content.upperBound + 1)
    return document.root.map(document.text) ?? ""
  }

  /// The text of the string at an index; `nil` if there is none.
  func string(at start: Int) -> String? {
    guard start < count, self[start] == Self.quote else { return nil }
    let end = endOfString(from: start)
    return string(at: start + 1..<Swift.max(end - 1, start + 1))
  }

  /// The strings of the array at an index.
  func strings(at start: Int) -> [String] {
    var strings: [String] = []
    _ = forEachElement(ofArrayAt: start) { element in
      if let string = string(at: element) { strings.append(string) }
      return endOfValue(from: element)
    }
    return strings
  }

  /// A value read in full.
  func document(_ value: Range<Int>) -> Document {
    let bytes = array(value.clamped(to: 0..<count))
    let text = MappedText(storage: bytes, range: bytes.indices, map: SourceMap(source: .main))
    return Document(text, mode: .strict)
  }

  /// Whether a part of a string holds a backslash.
  func hasEscapes(_ part: Range<Int>) -> Bool {
    for index in part where self[index] == Self.backslash { return true }
    return false
  }

  private func array(_ part: Range<Int>) -> [UInt8] {
    let part = extracting(part)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(part.count)
    for index in part.indices { bytes.append(part[index]) }
    return bytes
  }
}

extension Span<UInt8> {
  /// The text of a member of the object at an index, or of another one if it lacks the first.
  func string(_ name: String, or other: String, ofObjectAt start: Int) -> String? {
    var found: String?
    var second: String?
    _ = forEachMember(ofObjectAt: start) { key, value in
      if isString(name, at: key) { found = string(at: value) }
      if isString(other, at: key) { second = string(at: value) }
      return endOfValue(from: value)
    }
    return found ?? second
  }
}
