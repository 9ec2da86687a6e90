import WMLintJSON
import WMLintSchema
import WMLintText

/// Decides in one pass over its bytes whether a text is a right request or body, and gives up
/// on anything unusual.
///
/// It belongs to one worker, which makes one for each part of a file.
package struct RequestMatcher {
  /// What is known of a text without reading it as a document.
  package enum Outcome: Equatable, Sendable {
    /// A request of which the checks find nothing, but for what they may remark on every one to its
    /// operation.
    case request(isRemarked: Bool)
    /// The body of a request of which the checks find nothing.
    case body
    /// The checker must look at it.
    case unclear
  }

  /// Whether nothing is accepted at all.
  private let isBlind: Bool
  private var reader: RequestReader
  private var operations: BorrowedOperations

  /// The place of the operation of the request that is read, once it is known.
  private var operation: Int?

  /// Makes one.
  ///
  /// - Parameters:
  ///   - contract: What requests are accepted by.
  ///   - bytes: The text that they are in.
  ///   - isOfLines: Whether each is a line.
  ///   - watched: Whether a text is declined that holds a byte, by the byte; empty if every text is taken.
  ///   - judge: What knows credentials.
  package init(
    _ contract: CompiledContract, over bytes: [UInt8], isOfLines: Bool, watching watched: [Bool],
    _ judge: CredentialJudge
  ) {
    isBlind = contract === CompiledContract.nothing
    operations = BorrowedOperations(from: contract)
    reader = RequestReader(
      ShapeMatcher(isOfLines ? .withinLine : .anywhere, bytes, watching: watched, judge))
  }

  /// Goes through the lines of a part of the text, each with how many are before it, and counts them;
  /// blank ones are only counted.
  package mutating func readLines(
    in part: Range<Int>, line: (Range<Int>, Int, Outcome) -> Void
  ) -> Int {
    Scanner.withScanner(over: reader.cursor.bytes, end: part.upperBound) { scanner in
      var count = 0
      var start = max(0, part.lowerBound)
      while start < scanner.end {
        count += 1
        let first = reader.cursor.endOfBlanks(from: start, scanner)
        if scanner[first] == ASCII.lineFeed || first >= scanner.end {
          start = first + 1
          continue
        }
        let outcome = outcome(from: first, scanner)
        let end = outcome == .unclear ? scanner.endOfLine(from: first) : reader.cursor.offset
        line(start..<end, count - 1, outcome)
        start = end + 1
      }
      return count
    }
  }

  /// What is known of a part of the text.
  package mutating func outcome(of part: Range<Int>) -> Outcome {
    Scanner.withScanner(over: reader.cursor.bytes, end: part.upperBound) { scanner in
      outcome(from: max(0, part.lowerBound), scanner)
    }
  }

  /// What is known of the text from an index on up to its end or that of its line.
  private mutating func outcome(from start: Int, _ scanner: borrowing Scanner) -> Outcome {
    if isBlind { return .unclear }
    reader.begin(at: start)
    operation = nil
    if acceptsRequest(scanner), reader.cursor.isAtEnd(scanner), let operation {
      return .request(isRemarked: operations.all[operation].isRemarked)
    }
    for body in operations.bodies {
      reader.cursor.restart()
      if reader.cursor.acceptsBody(body, operations.table, scanner),
        reader.cursor.isAtEnd(scanner)
      {
        return .body
      }
    }
    return .unclear
  }

  /// Reads a request and the blanks round it; whether no check reports it.
  private mutating func acceptsRequest(_ scanner: borrowing Scanner) -> Bool {
    reader.cursor.skipBlanks(scanner)
    guard scanner[reader.cursor.offset] == ASCII.openBrace else { return false }
    repeat {
      reader.cursor.offset &+= 1
      guard let member = reader.readMember(scanner), accepts(member, scanner) else { return false }
      reader.cursor.skipBlanks(scanner)
    } while scanner[reader.cursor.offset] == ASCII.comma
    guard reader.cursor.take("}", scanner) else { return false }
    reader.cursor.skipBlanks(scanner)
    findOperation()
    guard let operation else { return false }
    return reader.isRight(by: operation, of: operations, scanner)
  }

  @inline(__always)
  private mutating func accepts(
    _ member: RequestReader.Member, _ scanner: borrowing Scanner
  ) -> Bool {
    switch member {
    case .method: return reader.acceptsMethod(scanner)
    case .address: return acceptsAddress(scanner)
    case .headers: return reader.acceptsHeaders(scanner)
    case .scopes: return reader.acceptsScopes(scanner)
    default: return acceptsBody(scanner)
    }
  }

  private mutating func acceptsBody(_ scanner: borrowing Scanner) -> Bool {
    findOperation()
    if let operation {
      return reader.cursor.acceptsBody(operations.all[operation].body, operations.table, scanner)
    }
    // The operation may be named behind it.
    return (reader.method == nil || reader.path == nil) && reader.skipBody(scanner)
  }

  private mutating func acceptsAddress(_ scanner: borrowing Scanner) -> Bool {
    guard let path = reader.readAddress(scanner) else { return false }
    if operations.hasUnlisted, reader.acceptsPath(path, of: operations.unlisted, scanner) {
      reader.path = .unlisted
      return true
    }
    operations.readPaths()
    reader.path = reader.findPath(path, in: operations.paths, scanner).map { .listed($0) }
    return reader.path != nil
  }

  /// Notes the operation, if method and path are read.
  @inline(__always)
  private mutating func findOperation() {
    guard operation == nil, let method = reader.method, let path = reader.path else { return }
    switch path {
    case .unlisted: operation = method == operations.unlisted.method ? 0 : nil
    case .listed(let path): operation = operations.place(of: path, method)
    }
  }
}
