import WMLintText

/// Reads a text once, from left to right, without recursion, into the nodes of a document.
///
/// Valid text is read here; any other byte goes to the recovery, which notes what is wrong and
/// decides from which state to go on.
struct DocumentReader {
  /// What the grammar expects next.
  enum State {
    case value, firstElement, element
    case firstKey, key, colon
    case afterValue
    case done
  }

  let mode: ReadingMode

  /// Whether placeholders may be in it.
  let takesPlaceholders: Bool
  var offset: Int
  var state = State.value

  /// The containers that are open, outermost first.
  var open = OpenContainers()

  /// The end of the line on which something was found that makes the rest of it doubtful.
  var doubtfulUntil = -1

  init(_ mode: ReadingMode, offset: Int) {
    self.mode = mode
    takesPlaceholders = mode.contains(.placeholders)
    self.offset = offset
  }

  /// Reads one value and whatever is behind it to the end of the text.
  mutating func readText(_ document: inout Document, _ scanner: borrowing Scanner) {
    guard readSignature(&document, scanner) else { return }
    readValue(&document, scanner)
    offset = scanner.endOfWhitespace(from: offset)
    if offset < scanner.end { readSurplus(&document, scanner) }
    document.end = offset
  }

  /// Reads one value and stops behind it.
  mutating func readValue(_ document: inout Document, _ scanner: borrowing Scanner) {
    while state != .done {
      offset = scanner.endOfWhitespace(from: offset)
      let byte = scanner[offset]
      switch state {
      case .value:
        readValue(&document, scanner, byte)
      case .firstElement, .element:
        if byte == ASCII.closeBracket, state == .firstElement {
          close(&document)
        } else {
          readValue(&document, scanner, byte)
        }
      case .firstKey, .key:
        if byte == ASCII.quote {
          readString(&document, scanner, isKey: true)
        } else if byte == ASCII.closeBrace, state == .firstKey {
          close(&document)
        } else {
          recoverKey(&document, scanner, byte)
        }
      case .colon:
        if byte == ASCII.colon {
          offset += 1
          state = .value
        } else {
          recoverColon(&document, scanner, byte)
        }
      case .afterValue:
        readAfterValue(&document, scanner, byte)
      case .done:
        break
      }
    }
  }

  @inline(__always)
  private mutating func readValue(
    _ document: inout Document, _ scanner: borrowing Scanner, _ byte: UInt8
  ) {
    switch byte {
    case ASCII.quote:
      readString(&document, scanner, isKey: false)
    case ASCII.openBrace where !takesPlaceholders || scanner[offset + 1] != ASCII.openBrace:
      open(.object, &document, scanner)
    case ASCII.openBracket:
      open(.array, &document, scanner)
    case ASCII.hyphen, ASCII.digits:
      readNumber(&document, scanner)
    case ASCII.t where isWord("true", scanner):
      append(.true, &document, to: offset + 4)
    case ASCII.f where isWord("false", scanner):
      append(.false, &document, to: offset + 5)
    case ASCII.n where isWord("null", scanner):
      append(.null, &document, to: offset + 4)
    default:
      recoverValue(&document, scanner, byte)
    }
  }

  @inline(__always)
  private mutating func readAfterValue(
    _ document: inout Document, _ scanner: borrowing Scanner, _ byte: UInt8
  ) {
    guard let parent = open.last else {
      state = .done
      return
    }
    let isObject = document.nodes[parent].kind == .object
    if byte == ASCII.comma {
      offset += 1
      state = isObject ? .key : .element
    } else if byte == (isObject ? ASCII.closeBrace : ASCII.closeBracket) {
      close(&document)
    } else {
      recoverAfterValue(&document, scanner, byte, isObject: isObject)
    }
  }

  private mutating func open(
    _ kind: Node.Kind, _ document: inout Document, _ scanner: borrowing Scanner
  ) {
    guard open.count < Document.depthLimit else {
      skipTooDeep(&document, scanner)
      return
    }
    open.append(document.nodes.count)
    document.nodes.append(Node(kind, doubt, offset, offset + 1, next: document.nodes.count + 1))
    offset += 1
    state = kind == .object ? .firstKey : .firstElement
  }

  /// Ends the innermost container with the byte under the cursor.
  mutating func close(_ document: inout Document) {
    offset += 1
    end(&document)
  }

  /// Ends the innermost container here.
  mutating func end(_ document: inout Document) {
    guard let container = open.popLast() else { return }
    document.nodes[container].close(at: offset, next: document.nodes.count)
    state = .afterValue
  }

  /// Appends a value that ends at an index, and goes on behind it.
  @inline(__always)
  mutating func append(
    _ kind: Node.Kind, flags: Node.Flags = [], _ document: inout Document, to upper: Int
  ) {
    let next = document.nodes.count + 1
    document.nodes.append(Node(kind, flags.union(doubt), offset, upper, next: next))
    offset = upper
    state = .afterValue
  }

  /// The flag of what is on a line after a problem.
  @inline(__always)
  private var doubt: Node.Flags { offset < doubtfulUntil ? .doubtful : [] }

  @inline(__always)
  private func isWord(_ word: StaticString, _ scanner: borrowing Scanner) -> Bool {
    scanner.holds(word, at: offset)
      && !Self.isWordByte(scanner[offset + word.utf8CodeUnitCount])
  }

  /// Whether a byte may be part of a word, a number or a name.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.digits, ASCII.capitals, ASCII.smallLetters, ASCII.underscore, ASCII.dollar: true
    default: !ASCII.contains(byte)
    }
  }
}
