/// Reads a literal of a programming language once, from left to right, without recursion, into the
/// nodes of a document.
///
/// Nothing in it is a mistake of syntax, as the language has its own tools for that: what is no
/// literal value is an expression, whose value is not known.
struct LiteralReader {
  enum State { case value, element, member, behindValue, done }

  /// An object or array that is open.
  struct Frame {
    let node: Int

    /// The first member that nothing behind it can overwrite.
    var firstCertain: Int

    /// Whether it turned out to be no object, such as a set.
    var isUnknown = false
  }

  let dialect: LiteralDialect
  var offset: Int
  var state = State.value
  var frames: [Frame] = []

  init(_ dialect: LiteralDialect, offset: Int) {
    self.dialect = dialect
    self.offset = offset
  }

  /// Reads one value, which is all of the text or else a part of an expression.
  mutating func readText(_ document: inout Document, _ scanner: borrowing Scanner) {
    while state != .done {
      offset = CodeCursor.endOfBlanks(from: offset, dialect, scanner)
      let byte = scanner[offset]
      switch state {
      case .value: readValue(&document, scanner, byte)
      case .element: readElement(&document, scanner, byte)
      case .member: readMember(&document, scanner, byte)
      case .behindValue: readBehindValue(&document, scanner, byte)
      case .done: break
      }
    }
    document.end = scanner.end
  }

  private mutating func readValue(
    _ document: inout Document, _ scanner: borrowing Scanner, _ byte: UInt8
  ) {
    switch byte {
    case UInt8(ascii: "{") where frames.count < Document.depthLimit: open(.object, &document)
    case UInt8(ascii: "[") where frames.count < Document.depthLimit: open(.array, &document)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x30...0x39:
      readNumber(&document, scanner)
    default:
      if !readString(&document, scanner), !readWord(&document, scanner) {
        appendExpression(from: offset, &document, scanner)
      }
    }
  }

  private mutating func readElement(
    _ document: inout Document, _ scanner: borrowing Scanner, _ byte: UInt8
  ) {
    if byte == UInt8(ascii: "]") {
      close(&document, scanner)
    } else if byte == UInt8(ascii: ",") {
      // A hole, for which null is sent.
      markIncomplete(&document)
      offset += 1
    } else if isSpread(scanner) {
      markIncomplete(&document)
      appendExpression(from: offset, &document, scanner)
    } else {
      readValue(&document, scanner, byte)
    }
  }

  private mutating func readBehindValue(
    _ document: inout Document, _ scanner: borrowing Scanner, _ byte: UInt8
  ) {
    guard let frame = frames.last else {
      state = .done
      return
    }
    let isObject = document.nodes[frame.node].kind == .object
    if byte == UInt8(ascii: ",") {
      offset += 1
      state = isObject ? .member : .element
    } else if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      close(&document, scanner)
    } else {
      abandon(&document)
    }
  }

  /// Whether the members or elements of another value are put in here.
  func isSpread(_ scanner: borrowing Scanner) -> Bool {
    switch dialect {
    case .javaScript: scanner.holds("...", at: offset)
    case .python: scanner[offset] == UInt8(ascii: "*")
    }
  }

  private mutating func open(_ kind: Node.Kind, _ document: inout Document) {
    let node = document.nodes.count
    document.nodes.append(Node(kind, .code, offset, offset + 1, next: node + 1))
    frames.append(Frame(node: node, firstCertain: node + 1))
    offset += 1
    state = kind == .object ? .member : .element
  }

  /// Ends the innermost container with the bracket under the cursor.
  mutating func close(_ document: inout Document, _ scanner: borrowing Scanner) {
    offset += 1
    guard let frame = frames.popLast() else { return }
    end(frame, &document)
    finish(frame.node, &document, scanner)
  }

  private func end(_ frame: Frame, _ document: inout Document) {
    if frame.isUnknown {
      let start = document.nodes[frame.node].range.lowerBound
      document.nodes.removeSubrange(frame.node...)
      document.nodes.append(Node(.placeholder, .expression, start, offset, next: frame.node + 1))
      return
    }
    document.nodes[frame.node].close(at: offset, next: document.nodes.count)
    if document.nodes[frame.node].kind == .object { hideOverwritten(in: frame.node, &document) }
  }

  /// Ends a value, which is not known after all where more of an expression follows it.
  mutating func finish(
    _ node: Int, _ document: inout Document, _ scanner: borrowing Scanner
  ) {
    var behind = CodeCursor.endOfBlanks(from: offset, dialect, scanner)
    if dialect == .javaScript, let end = endOfCast(from: behind, scanner) {
      document.holdsCasts = true
      behind = CodeCursor.endOfBlanks(from: end, dialect, scanner)
    }
    if isEnd(behind, scanner) {
      offset = behind
      state = .behindValue
    } else {
      let start = document.nodes[node].range.lowerBound
      document.nodes.removeSubrange(node...)
      appendExpression(from: start, &document, scanner)
    }
  }

  /// Whether a value ends before an index: a comma or the bracket stands there that closes what it is
  /// in, or nothing.
  private func isEnd(_ index: Int, _ scanner: borrowing Scanner) -> Bool {
    if index >= scanner.end { return true }
    if frames.isEmpty { return false }
    return ",]}".utf8.contains(scanner[index])
  }

  /// Appends the expression from an index to wherever it ends behind the cursor.
  mutating func appendExpression(
    from start: Int, _ document: inout Document, _ scanner: borrowing Scanner
  ) {
    let expression = endOfExpression(from: offset, isBehindValue: offset > start, scanner)
    append(.placeholder, .expression, start..<max(start, expression.last), &document)
    offset = expression.end
    state = .behindValue
  }

  func append(
    _ kind: Node.Kind, _ flags: Node.Flags, _ range: Range<Int>, _ document: inout Document
  ) {
    document.nodes.append(
      Node(kind, flags, range.lowerBound, range.upperBound, next: document.nodes.count + 1))
  }

  func markIncomplete(_ document: inout Document) {
    guard let frame = frames.last else { return }
    document.nodes[frame.node].flags.insert(.incomplete)
  }

  /// Ends all that is open, of which the rest is not understood.
  private mutating func abandon(_ document: inout Document) {
    while let frame = frames.last {
      markIncomplete(&document)
      frames.removeLast()
      end(frame, &document)
    }
    state = .done
  }
}

extension Node.Flags {
  /// What an expression is, and a key that is computed.
  static let expression: Node.Flags = [.code, .bare, .escaped]
}
