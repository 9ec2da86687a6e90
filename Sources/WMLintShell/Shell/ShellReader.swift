import WMLintRequests
import WMLintText

/// Reads a POSIX shell script, with the quoting that bash and zsh add, into simple commands.
///
/// Commands in brackets and substitutions are read where they are. What is open is kept in
/// frames, so that no depth of a script is a depth of calls.
struct ShellReader {
  private static let deepest = 256

  let script: MappedText
  let bytes: [UInt8]
  let end: Int
  let isSession: Bool

  /// Whether `${name#word}` is read as the variable, of whose value it is a part.
  let namesAltered: Bool

  /// Whether there is an expansion like that.
  var hasAltered = false

  /// The words in `${name:+words}`.
  var alternatives: [MappedText] = []
  var offset: Int
  private(set) var commands: [ShellCommand] = []
  private(set) var comments: [MappedText] = []

  /// The defaults of variables that are not set: `${name:-value}`.
  private(set) var defaults: [Field] = []
  private var frames: [ShellFrame]

  /// The innermost frame; there always is one.
  var frame: ShellFrame {
    get { frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  init(_ script: MappedText, isSession: Bool, namesAltered: Bool = false) {
    self.script = script
    self.isSession = isSession
    self.namesAltered = namesAltered
    bytes = script.storage
    offset = script.range.lowerBound
    end = script.range.upperBound
    frames = [ShellFrame(.script, start: offset, firstCommand: 0)]
  }

  /// The byte at an index, or a zero past the end.
  func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  /// Reads to the end.
  mutating func read() {
    if isSession { skipOutput() }
    while offset < end {
      if frame.openQuote == nil { readUnquoted() } else { readQuoted() }
    }
    while frames.count > 1 { closeFrame(isUnclosed: true) }
    endCommand()
  }

  private mutating func readUnquoted() {
    let start = offset
    switch bytes[offset] {
    case ASCII.space, ASCII.tab:
      endWord()
      offset += 1
    case ASCII.carriageReturn where byte(offset + 1) == ASCII.lineFeed:
      endWord()
      offset += 1
    case ASCII.lineFeed: endLine()
    case ASCII.backslash: readBackslash()
    case ASCII.apostrophe: readSingleQuotes()
    case ASCII.quote:
      openWord()
      append(offset + 1..<offset + 1, .shellDoubleQuotes)
      frame.openQuote = offset
      offset += 1
    case ASCII.dollar: readDollar()
    case ASCII.backtick: readBackquote()
    case ASCII.hash where frame.word == nil:
      while offset < end, bytes[offset] != ASCII.lineFeed { offset += 1 }
      comments.append(script[start..<offset])
    case ASCII.semicolon, ASCII.ampersand, ASCII.bar, ASCII.openParenthesis, ASCII.closeParenthesis,
      ASCII.lessThan, ASCII.greaterThan:
      readOperator()
    case ASCII.equals where isAssignment: beginValue()
    default:
      offset += 1
      while offset < end, !ShellByte.isSpecial(bytes[offset]), bytes[offset] != ASCII.equals {
        offset += 1
      }
      openWord(at: start)
      append(start..<offset, .shellWord)
    }
  }

  private mutating func readQuoted() {
    let start = offset
    switch bytes[offset] {
    case ASCII.quote:
      frame.openQuote = nil
      offset += 1
    case ASCII.backslash: readQuotedBackslash()
    case ASCII.dollar: readDollar()
    case ASCII.backtick: readBackquote()
    default:
      while offset < end, bytes[offset] != ASCII.quote, !ShellByte.isActiveInText(bytes[offset]) {
        offset += 1
        if isSession, bytes[offset - 1] == ASCII.lineFeed { break }
      }
      append(start..<offset, .shellDoubleQuotes)
      skipContinuationPrompt()
    }
  }

  private mutating func readBackquote() {
    if frames.contains(where: { $0.kind == .backquotes }) {
      while frame.kind != .backquotes { closeFrame(isUnclosed: true) }
      closeFrame()
    } else {
      openFrame(.backquotes, length: 1)
    }
  }

  /// Opens a bracket of some bytes, unless far too many are open.
  mutating func openFrame(_ kind: ShellFrame.Kind, length: Int) {
    if frames.count < Self.deepest {
      frames.append(ShellFrame(kind, start: offset, firstCommand: commands.count))
    }
    offset += length
  }

  /// Ends the innermost bracket, whose closing byte is under the cursor unless the script has ended.
  mutating func closeFrame(isUnclosed: Bool = false) {
    endCommand()
    guard let closed = frames.popLast() else { return }
    if !isUnclosed { offset += 1 }
    frame.documents += closed.documents
    guard closed.kind != .subshell else { return }
    openWord(at: closed.start)
    let inside = closed.firstCommand..<commands.count
    append(.commands(inside), name: nameOfCall(inside), from: closed.start)
  }

  /// The name of what is called without arguments: `$(participant_id)`.
  private func nameOfCall(_ inside: Range<Int>) -> String {
    guard inside.count == 1, let command = commands[inside].first, command.words.count == 1,
      let name = command.words.first?.text, name.bytes.allSatisfy(ShellByte.isName)
    else { return "" }
    return name.string
  }

  /// Appends bytes of the script to the word that is open.
  mutating func append(_ range: Range<Int>, _ encoding: SourceMap.Encoding) {
    frames[frames.count - 1].word?.append(bytes, range, encoding)
  }

  /// Appends the decoded escape, and moves past it.
  mutating func append(
    _ text: some Collection<UInt8>, to upper: Int, _ encoding: SourceMap.Encoding
  ) {
    frames[frames.count - 1].word?.append(text, for: offset..<upper, encoding)
    offset = upper
  }

  /// Appends what is put in the place of a part of the script, up to the cursor.
  mutating func append(_ expansion: ShellWord.Expansion, name: String, from start: Int) {
    let encoding: SourceMap.Encoding = frame.openQuote == nil ? .shellWord : .shellDoubleQuotes
    frames[frames.count - 1].word?.append(expansion, name: name, for: start..<offset, encoding)
  }

  mutating func append(_ command: ShellCommand) { commands.append(command) }

  mutating func append(_ value: Field) { defaults.append(value) }

  mutating func setInput(_ input: ShellCommand.Input, of command: Int) {
    commands[command].input = input
  }

  var isAtOutermost: Bool { frames.count == 1 }
}
