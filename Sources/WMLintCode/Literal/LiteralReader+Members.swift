import WMLintJSON
import WMLintText

extension LiteralReader {
  /// Reads a key and the sign after it, or a member without a value of its own.
  mutating func readMember(_ byte: UInt8) {
    if byte == ASCII.closeBrace {
      close()
    } else if byte == ASCII.comma {
      offset += 1
    } else if isSpread {
      hideMembers()
      markIncomplete()
      appendMember()
    } else if dialect == .javaScript {
      readProperty()
    } else {
      readItem()
    }
  }

  /// Reads a property definition (ECMA-262, section 13.2.5).
  private mutating func readProperty() {
    let start = offset
    let end: Int
    var flags: Node.Flags = [.noted, .bare]
    var kind = Node.Kind.string
    if let text = LiteralString(at: start, dialect, bytes) {
      end = text.end
      flags = self.flags(of: text)
      if text.holdsExpression { (kind, flags) = (.placeholder, .expression) }
    } else if bytes[start] == ASCII.openBracket {
      end = endOfBrackets(from: start)
      (kind, flags) = (.placeholder, .expression)
    } else {
      end = bytes.endOfWord(from: start)
      let isNumber = ASCII.isDigit(bytes[start])
      if isNumber { (kind, flags) = (.placeholder, .expression) }
    }
    let behind = CodeCursor.endOfBlanks(from: end, dialect, bytes)
    if end > start, bytes[behind] == ASCII.colon {
      append(kind, flags, start..<end)
      offset = behind + 1
      state = .value
    } else if flags == [.noted, .bare], end > start, behind < bytes.end,
      ",}".utf8.contains(bytes[behind])
    {
      append(.string, flags, start..<end)
      append(.placeholder, .expression, end..<end)
      offset = behind
      state = .behindValue
    } else {
      // A method, which JSON.stringify leaves out.
      appendMember()
    }
  }

  /// Reads an item of a dictionary display; an item without a colon is an element of a set.
  private mutating func readItem() {
    let start = offset
    if let (texts, end) = adjacentTexts() {
      let behind = CodeCursor.endOfBlanks(from: end, dialect, bytes)
      let isKnown = !texts.contains { $0.holdsExpression || $0.form.isBytes }
      if bytes[behind] == ASCII.colon, isKnown {
        append(.string, flags(of: texts), start..<end)
        offset = behind + 1
        state = .value
        return
      }
    }
    let key = endOfExpression(from: start, isBehindValue: false, isKey: true)
    if bytes[key.end] == ASCII.colon {
      append(.placeholder, .expression, start..<max(start, key.last))
      offset = key.end + 1
      state = .value
    } else {
      frames[frames.count - 1].isUnknown = true
      offset = start
      appendMember()
    }
  }

  /// Appends a member whose key and value are unknown.
  private mutating func appendMember() {
    append(.placeholder, .expression, offset..<offset)
    appendExpression(from: offset)
  }

  /// Makes the keys so far unknown, because an object spread after them may set them again.
  private mutating func hideMembers() {
    guard let frame = frames.last else { return }
    var key = frame.firstCertain
    while key < nodes.count {
      hide(key)
      key = nodes[key + 1].next
    }
    frames[frames.count - 1].firstCertain = nodes.count
  }

  /// Makes keys unknown that are set again later: the language keeps the last value.
  mutating func hideOverwritten(in object: Int) {
    var last: [String: Int] = [:]
    var key = object + 1
    while key < nodes.count {
      if nodes[key].kind == .string, let earlier = last.updateValue(key, forKey: text(ofKey: key)) {
        hide(earlier)
      }
      key = nodes[key + 1].next
    }
  }

  private func text(ofKey key: Int) -> String {
    let node = nodes[key]
    if node.flags.contains(.bare) { return bytes.text(node.range) }
    var decoder = LiteralDecoder(bytes.storage, dialect)
    for text in LiteralString.all(in: node.range, dialect, bytes.storage) { decoder.append(text) }
    return String(decoding: decoder.decoded, as: UTF8.self)
  }

  /// Makes a key unknown, because it may be set again.
  private mutating func hide(_ key: Int) {
    let range = nodes[key].range
    nodes[key] = Node(
      .placeholder, .expression, range.lowerBound, range.upperBound, next: nodes[key].next)
  }

  private func endOfBrackets(from start: Int) -> Int {
    var cursor = CodeCursor(dialect)
    var index = start
    repeat {
      index = cursor.step(bytes, at: index)
    } while index < bytes.end
      && !cursor.openings.isEmpty
    return index
  }
}
