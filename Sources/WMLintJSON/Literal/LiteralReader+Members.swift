extension LiteralReader {
  /// Reads a key and what parts it from its value, or a member without a value of its own.
  mutating func readMember(
    _ document: inout Document, _ scanner: borrowing Scanner, _ byte: UInt8
  ) {
    if byte == UInt8(ascii: "}") {
      close(&document, scanner)
    } else if byte == UInt8(ascii: ",") {
      offset += 1
    } else if isSpread(scanner) {
      hideMembers(&document)
      markIncomplete(&document)
      appendMember(&document, scanner)
    } else if dialect == .javaScript {
      readProperty(&document, scanner)
    } else {
      readItem(&document, scanner)
    }
  }

  /// Reads a property definition (ECMA-262, section 13.2.5).
  private mutating func readProperty(_ document: inout Document, _ scanner: borrowing Scanner) {
    let start = offset
    let end: Int
    var flags: Node.Flags = [.code, .bare]
    var kind = Node.Kind.string
    if let text = LiteralString(at: start, dialect, scanner) {
      end = text.end
      flags = self.flags(of: text, scanner)
      if text.holdsExpression { (kind, flags) = (.placeholder, .expression) }
    } else if scanner[start] == UInt8(ascii: "[") {
      end = endOfBrackets(from: start, scanner)
      (kind, flags) = (.placeholder, .expression)
    } else {
      end = endOfWord(from: start, scanner)
      let isNumber = (0x30...0x39).contains(scanner[start])
      if isNumber { (kind, flags) = (.placeholder, .expression) }
    }
    let behind = CodeCursor.endOfBlanks(from: end, dialect, scanner)
    if end > start, scanner[behind] == UInt8(ascii: ":") {
      append(kind, flags, start..<end, &document)
      offset = behind + 1
      state = .value
    } else if flags == [.code, .bare], end > start, behind < scanner.end,
      ",}".utf8.contains(scanner[behind])
    {
      append(.string, flags, start..<end, &document)
      append(.placeholder, .expression, end..<end, &document)
      offset = behind
      state = .behindValue
    } else {
      // A method, which JSON.stringify leaves out.
      appendMember(&document, scanner)
    }
  }

  /// Reads an item of a dictionary display; what has no colon is an element of a set.
  private mutating func readItem(_ document: inout Document, _ scanner: borrowing Scanner) {
    let start = offset
    if let (texts, end) = adjacentTexts(scanner) {
      let behind = CodeCursor.endOfBlanks(from: end, dialect, scanner)
      let isKnown = !texts.contains { $0.holdsExpression || $0.form.isBytes }
      if scanner[behind] == UInt8(ascii: ":"), isKnown {
        append(.string, flags(of: texts, scanner), start..<end, &document)
        offset = behind + 1
        state = .value
        return
      }
    }
    let key = endOfExpression(from: start, isBehindValue: false, isKey: true, scanner)
    if scanner[key.end] == UInt8(ascii: ":") {
      append(.placeholder, .expression, start..<max(start, key.last), &document)
      offset = key.end + 1
      state = .value
    } else {
      frames[frames.count - 1].isUnknown = true
      offset = start
      appendMember(&document, scanner)
    }
  }

  /// Appends a member of which neither the key nor the value is known.
  private mutating func appendMember(_ document: inout Document, _ scanner: borrowing Scanner) {
    append(.placeholder, .expression, offset..<offset, &document)
    appendExpression(from: offset, &document, scanner)
  }

  /// Makes the keys so far unknown, as what is spread behind them may have them too.
  private mutating func hideMembers(_ document: inout Document) {
    guard let frame = frames.last else { return }
    var key = frame.firstCertain
    while key < document.nodes.count {
      document.nodes[key].hide()
      key = document.nodes[key + 1].next
    }
    frames[frames.count - 1].firstCertain = document.nodes.count
  }

  /// Makes keys unknown that are set again behind: the language keeps the last.
  func hideOverwritten(in object: Int, _ document: inout Document) {
    let members = document.members(of: object).filter { document.kind($0.key) == .string }
    guard members.count > 1 else { return }
    var last: [String: Int] = [:]
    for (key, _) in members {
      if let earlier = last.updateValue(key, forKey: document.text(key)) {
        document.nodes[earlier].hide()
      }
    }
  }

  private func endOfBrackets(from start: Int, _ scanner: borrowing Scanner) -> Int {
    var cursor = CodeCursor(dialect)
    var index = start
    repeat {
      index = cursor.step(scanner, at: index)
    } while index < scanner.end
      && !cursor.openings.isEmpty
    return index
  }
}
