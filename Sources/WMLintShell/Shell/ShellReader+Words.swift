import WMLintText

extension ShellReader {
  /// Begins a word, unless one is open.
  mutating func openWord(at start: Int? = nil) {
    if frame.word == nil { frame.word = ShellWordBuilder(start: start ?? offset) }
  }

  /// Ends the word that is open, if any, and puts it where it belongs.
  mutating func endWord(openQuote: Int? = nil) {
    guard let builder = frame.word else { return }
    frame.word = nil
    let word = builder.word(in: script, to: offset, openQuote: openQuote)
    if let name = frame.assignedName {
      frame.assignedName = nil
      frame.command.assignments.append((name, word))
      return
    }
    guard let redirection = frame.redirection else {
      noteCase(word, builder)
      frame.command.words.append(word)
      return
    }
    frame.redirection = nil
    switch redirection {
    case .input: frame.command.input = .file(word)
    case .hereString: frame.command.input = .text(word)
    case .hereDocument(let stripsTabs):
      frame.documents.append(
        ShellFrame.Document(
          delimiter: Array(word.text.bytes), isQuoted: builder.isQuoted, stripsTabs: stripsTabs))
    case .other: break
    }
  }

  private mutating func noteCase(_ word: ShellWord, _ builder: ShellWordBuilder) {
    let words = frame.command.words
    guard !builder.isQuoted, words.count < 8, words.allSatisfy(ShellKeyword.isReserved) else {
      return
    }
    if word.equals("case") { frame.openCases += 1 }
    if word.equals("esac") { frame.openCases = max(0, frame.openCases - 1) }
  }

  /// Whether an equals sign here ends the name of a variable that is set.
  var isAssignment: Bool {
    guard frame.assignedName == nil, frame.redirection == nil, let word = frame.word,
      !word.isQuoted, let first = word.bytes.first, !ASCII.isDigit(first),
      word.bytes.allSatisfy(ShellByte.isName), frame.command.words.count < 16
    else { return false }
    return frame.command.words.allSatisfy(ShellKeyword.mayStandBeforeAssignment)
  }

  /// Begins the value of a variable behind its equals sign.
  mutating func beginValue() {
    guard let start = frame.word?.start else { return }
    frame.assignedName = script[start..<offset]
    offset += 1
    frame.word = ShellWordBuilder(start: offset)
  }

  /// A backslash outside quotes: the next byte is taken literally, and a line goes on.
  mutating func readBackslash() {
    if let next = lineContinued(at: offset) {
      offset = next
      skipContinuationPrompt()
      return
    }
    openWord()
    // At the very end of a script it is a plain character.
    let escaped = offset + 1 < end ? offset + 1 : offset
    append(bytes[escaped..<escaped + 1], to: escaped + 1, .shellWord)
  }

  /// A backslash in double quotes, which most characters leave as it is.
  mutating func readQuotedBackslash() {
    if let next = lineContinued(at: offset) {
      offset = next
    } else if byte(offset + 1) == ASCII.quote || ShellByte.isActiveInText(byte(offset + 1)) {
      append(bytes[offset + 1..<offset + 2], to: offset + 2, .shellDoubleQuotes)
    } else {
      append(offset..<offset + 1, .shellDoubleQuotes)
      offset += 1
    }
  }

  /// The index behind a backslash and the line break that it hides; `nil` if it hides none.
  func lineContinued(at index: Int) -> Int? {
    if byte(index + 1) == ASCII.lineFeed { return min(index + 2, end) }
    return byte(index + 1) == ASCII.carriageReturn && byte(index + 2) == ASCII.lineFeed
      ? index + 3 : nil
  }

  mutating func readSingleQuotes() {
    openWord()
    let quote = offset
    let start = frame.word?.bytes.count ?? 0
    offset += 1
    repeat {
      let piece = offset
      while offset < end, bytes[offset] != ASCII.apostrophe {
        offset += 1
        if isSession, bytes[offset - 1] == ASCII.lineFeed { break }
      }
      append(piece..<offset, .shellSingleQuotes)
      skipContinuationPrompt()
    } while offset < end && bytes[offset] != ASCII.apostrophe
    frame.word?.noteUnexpanded(from: start)
    if offset >= end { return endWord(openQuote: quote) }
    offset += 1
  }

  /// `$'…'`, in which backslashes begin the escapes of C.
  mutating func readEscapedQuotes() {
    let quote = offset
    let start = frame.word?.bytes.count ?? 0
    offset += 2
    append(offset..<offset, .shellEscapes)
    while offset < end, bytes[offset] != ASCII.apostrophe {
      if bytes[offset] == ASCII.backslash {
        var upper = offset
        let text = ShellEscape.decoded(bytes[..<end], at: &upper)
        append(text, to: upper, .shellEscapes)
      } else {
        let piece = offset
        while offset < end, bytes[offset] != ASCII.apostrophe, bytes[offset] != ASCII.backslash {
          offset += 1
        }
        append(piece..<offset, .shellEscapes)
      }
    }
    frame.word?.noteUnexpanded(from: start)
    if offset >= end { return endWord(openQuote: quote) }
    offset += 1
  }
}
