import WMLintText

extension ShellReader {
  /// An operator that ends a command, opens or closes a bracket, or redirects.
  mutating func readOperator() {
    switch bytes[offset] {
    case ASCII.lessThan where endOfPlaceholder != nil: return readPlaceholder()
    case ASCII.lessThan, ASCII.greaterThan: return readRedirection()
    case ASCII.openParenthesis: return openParenthesis()
    case ASCII.closeParenthesis:
      let isPattern = frame.openCases > 0
      if !isPattern, frame.kind == .substitution || frame.kind == .subshell { return closeFrame() }
      endCommand()
    case ASCII.ampersand where byte(offset + 1) == ASCII.greaterThan:
      endWord()
      frame.redirection = .other
      offset += 1
      while byte(offset + 1) == ASCII.greaterThan { offset += 1 }
    case ASCII.bar where byte(offset + 1) != ASCII.bar:
      endCommand(isPiped: true)
      if byte(offset + 1) == ASCII.ampersand { offset += 1 }
    default: endCommand()
    }
    offset += 1
  }

  /// The index behind `<name>` in the path of a URL, where it is not a redirection.
  private var endOfPlaceholder: Int? {
    guard frame.word != nil, offset > script.range.lowerBound, bytes[offset - 1] == ASCII.slash
    else {
      return nil
    }
    let name = bytes[(offset + 1)..<end].prefix(64).prefix {
      ShellByte.isName($0) || $0 == ASCII.hyphen || $0 == ASCII.dot
    }
    return !name.isEmpty && byte(name.endIndex) == ASCII.greaterThan ? name.endIndex + 1 : nil
  }

  private mutating func readPlaceholder() {
    guard let upper = endOfPlaceholder else { return }
    append(offset..<upper, .shellWord)
    offset = upper
  }

  private mutating func openParenthesis() {
    if let name = frame.assignedName {
      // The elements of an array are not a command.
      frame.assignedName = nil
      frame.word = nil
      frame.command.assignments.append((name, nil))
    } else {
      endCommand()
    }
    openFrame(.subshell, length: 1)
  }

  private mutating func readRedirection() {
    let isInput = bytes[offset] == ASCII.lessThan
    if byte(offset + 1) == ASCII.openParenthesis { return openFrame(.substitution, length: 2) }
    // `2>` and `0<`: the number is part of the operator.
    if let word = frame.word, frame.assignedName == nil, !word.isQuoted, !word.bytes.isEmpty,
      word.bytes.allSatisfy(ASCII.isDigit)
    {
      frame.word = nil
    }
    endWord()
    let start = offset
    while offset < end, offset - start < 3,
      [ASCII.lessThan, ASCII.greaterThan, ASCII.ampersand, ASCII.bar].contains(bytes[offset])
    {
      offset += 1
    }
    let sign = bytes[start..<offset]
    if sign.elementsEqual("<<".utf8) {
      let stripsTabs = byte(offset) == ASCII.hyphen
      if stripsTabs { offset += 1 }
      frame.redirection = .hereDocument(stripsTabs: stripsTabs)
    } else if sign.elementsEqual("<<<".utf8) {
      frame.redirection = .hereString
    } else {
      frame.redirection = isInput && sign.count == 1 ? .input : .other
    }
  }

  /// Ends a command at the end of its line, and reads the here-documents that begin behind it.
  mutating func endLine() {
    endCommand()
    offset += 1
    let documents = frame.documents
    frame.documents = []
    for document in documents { readDocument(document) }
    if isSession, isAtOutermost { skipOutput() }
  }

  /// Ends the command that is open, if there is one.
  mutating func endCommand(isPiped: Bool = false) {
    endWord(openQuote: frame.openQuote)
    frame.redirection = nil
    frame.openQuote = nil
    var command = frame.command
    frame.command = ShellCommand()
    command.words.trimPrefix(while: ShellKeyword.isReserved)
    guard !command.words.isEmpty || !command.assignments.isEmpty else {
      // `|` may be at the end of a line, before the command that it feeds.
      if bytes.indices.contains(offset), bytes[offset] != ASCII.lineFeed { frame.pipeSource = nil }
      return
    }
    command.source = frame.pipeSource
    let index = commands.count
    for place in frame.documents.indices where frame.documents[place].command == nil {
      frame.documents[place].command = index
    }
    append(command)
    frame.pipeSource = isPiped ? index : nil
  }
}
