import WMLintText

extension CodeLexer {
  /// Reads the mark of a here-document; `nil` if none begins here.
  mutating func readDocumentMark() -> Bool {
    switch language.hereDocument {
    case .php where starts(Array("<<<".utf8), at: offset): return readMark(behind: 3)
    case .ruby where starts(Array("<<~".utf8), at: offset): return readMark(behind: 3)
    case .ruby where starts(Array("<<-".utf8), at: offset): return readMark(behind: 3)
    case .ruby where starts(Array("<<".utf8), at: offset): return readMark(behind: 2)
    default: return false
    }
  }

  private mutating func readMark(behind width: Int) -> Bool {
    let start = offset
    var index = start + width
    while language.hereDocument == .php, byte(index) == ASCII.space { index += 1 }
    let quote = byte(index) == ASCII.apostrophe || byte(index) == ASCII.quote ? byte(index) : 0
    if quote != 0 { index += 1 }
    let name = index
    while index < end, Self.isNamePart(bytes[index]), bytes[index] != ASCII.dollar { index += 1 }
    // `a << B` may be a shift; names of here-documents are usually in upper case.
    guard index > name,
      ASCII.isCapital(bytes[name]) || bytes[name] == ASCII.underscore || quote != 0
    else {
      return false
    }
    let delimiter = Array(bytes[name..<index])
    if quote != 0 {
      guard byte(index) == quote else { return false }
      index += 1
    }
    offset = index
    let form = language.strings.firstIndex { string in
      string.open.isEmpty && string.interpolations.isEmpty == (quote == ASCII.apostrophe)
    }
    tokens.append(
      CodeToken(
        kind: .text, range: start..<index, content: index..<index, form: form ?? 0,
        opensText: true, closesText: true, startsLine: startsLine))
    startsLine = false
    pending.append(PendingDocument(token: tokens.count - 1, delimiter: delimiter))
    return true
  }

  /// Skips the here-documents that were announced on the line that has just ended.
  mutating func readDocuments() {
    for document in pending {
      let start = offset
      var contentEnd = end
      while offset < end {
        let line = offset
        while byte(offset) == ASCII.space || byte(offset) == ASCII.tab { offset += 1 }
        if starts(document.delimiter, at: offset),
          !Self.isNamePart(byte(offset + document.delimiter.count))
        {
          contentEnd = line
          offset += document.delimiter.count
          break
        }
        skipLine()
        offset = min(end, offset + 1)
      }
      tokens[document.token].content = start..<max(start, min(contentEnd, end))
    }
    pending.removeAll()
  }
}
