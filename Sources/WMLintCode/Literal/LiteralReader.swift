import WMLintJSON
import WMLintText

/// Reads a literal of a programming language once, from left to right, without recursion, into the
/// nodes of a document.
///
/// It reports no syntax errors, because the language has its own tools for that: anything but a
/// literal value is an expression with an unknown value.
struct LiteralReader {
  enum State { case value, element, member, behindValue, done }

  /// An object or array that is open.
  struct Frame {
    let node: Int

    /// The first member that no later member can overwrite.
    var firstCertain: Int

    /// Whether it turned out not to be an object but a set, for example.
    var isUnknown = false
  }

  let dialect: LiteralDialect
  let bytes: CodeBytes
  var nodes: [Node] = []

  /// Whether a value is followed by a type.
  private(set) var holdsCasts = false
  var offset: Int
  var state = State.value
  var frames: [Frame] = []

  init(_ text: MappedText, in dialect: LiteralDialect) {
    self.dialect = dialect
    bytes = CodeBytes(text.storage, before: text.range.upperBound)
    offset = text.range.lowerBound
  }

  /// Reads one value; if it is not all of the text, it is part of an expression.
  mutating func read() {
    while state != .done {
      offset = CodeCursor.endOfBlanks(from: offset, dialect, bytes)
      let byte = bytes[offset]
      switch state {
      case .value: readValue(byte)
      case .element: readElement(byte)
      case .member: readMember(byte)
      case .behindValue: readBehindValue(byte)
      case .done: break
      }
    }
  }

  private mutating func readValue(_ byte: UInt8) {
    switch byte {
    case ASCII.openBrace where frames.count < Document.depthLimit: open(.object)
    case ASCII.openBracket where frames.count < Document.depthLimit: open(.array)
    case ASCII.plus, ASCII.hyphen, ASCII.dot, ASCII.digits:
      readNumber()
    default:
      if !readString(), !readWord() {
        appendExpression(from: offset)
      }
    }
  }

  private mutating func readElement(_ byte: UInt8) {
    if byte == ASCII.closeBracket {
      close()
    } else if byte == ASCII.comma {
      // A hole, which is sent as null.
      markIncomplete()
      offset += 1
    } else if isSpread {
      markIncomplete()
      appendExpression(from: offset)
    } else {
      readValue(byte)
    }
  }

  private mutating func readBehindValue(_ byte: UInt8) {
    guard let frame = frames.last else {
      state = .done
      return
    }
    let isObject = nodes[frame.node].kind == .object
    if byte == ASCII.comma {
      offset += 1
      state = isObject ? .member : .element
    } else if byte == (isObject ? ASCII.closeBrace : ASCII.closeBracket) {
      close()
    } else {
      abandon()
    }
  }

  /// Whether the members or elements of another value are spread here.
  var isSpread: Bool {
    switch dialect {
    case .javaScript: bytes.holds("...", at: offset)
    case .python: bytes[offset] == ASCII.asterisk
    }
  }

  private mutating func open(_ kind: Node.Kind) {
    let node = nodes.count
    nodes.append(Node(kind, .noted, offset, offset + 1, next: node + 1))
    frames.append(Frame(node: node, firstCertain: node + 1))
    offset += 1
    state = kind == .object ? .member : .element
  }

  /// Ends the innermost container with the bracket under the cursor.
  mutating func close() {
    offset += 1
    guard let frame = frames.popLast() else { return }
    end(frame)
    finish(frame.node)
  }

  private mutating func end(_ frame: Frame) {
    if frame.isUnknown {
      let start = nodes[frame.node].range.lowerBound
      nodes.removeSubrange(frame.node...)
      nodes.append(Node(.placeholder, .expression, start, offset, next: frame.node + 1))
      return
    }
    nodes[frame.node].close(at: offset, next: nodes.count)
    if nodes[frame.node].kind == .object { hideOverwritten(in: frame.node) }
  }

  /// Ends a value, which becomes unknown if more of an expression follows it.
  mutating func finish(_ node: Int) {
    var behind = CodeCursor.endOfBlanks(from: offset, dialect, bytes)
    if dialect == .javaScript, let end = endOfCast(from: behind) {
      holdsCasts = true
      behind = CodeCursor.endOfBlanks(from: end, dialect, bytes)
    }
    if isEnd(behind) {
      offset = behind
      state = .behindValue
    } else {
      let start = nodes[node].range.lowerBound
      nodes.removeSubrange(node...)
      appendExpression(from: start)
    }
  }

  /// Whether a value ends before an index: there is a comma, the bracket that closes its container,
  /// or the end.
  private func isEnd(_ index: Int) -> Bool {
    if index >= bytes.end { return true }
    if frames.isEmpty { return false }
    return ",]}".utf8.contains(bytes[index])
  }

  /// Appends the expression that begins at an index and ends at or after the cursor.
  mutating func appendExpression(
    from start: Int
  ) {
    let expression = endOfExpression(from: offset, isBehindValue: offset > start)
    append(.placeholder, .expression, start..<max(start, expression.last))
    offset = expression.end
    state = .behindValue
  }

  mutating func append(
    _ kind: Node.Kind, _ flags: Node.Flags, _ range: Range<Int>
  ) {
    nodes.append(
      Node(kind, flags, range.lowerBound, range.upperBound, next: nodes.count + 1))
  }

  mutating func markIncomplete() {
    guard let frame = frames.last else { return }
    nodes[frame.node].flags.insert(.incomplete)
  }

  /// Closes all open containers, because the rest cannot be read.
  private mutating func abandon() {
    while let frame = frames.last {
      markIncomplete()
      frames.removeLast()
      end(frame)
    }
    state = .done
  }
}

extension Node.Flags {
  /// The node of an expression, and that of a computed key.
  static let expression: Node.Flags = [.noted, .bare, .escaped]
}
