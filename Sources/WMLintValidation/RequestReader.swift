import WMLintJSON
import WMLintSchema
import WMLintText

/// The cursor over the bytes of a request, and what it has read.
struct RequestReader {
  var cursor: ShapeMatcher

  /// The members that were read.
  var members: Member = []
  var method: Method?
  var path: Path?

  /// The segments of its path, and those of them that are ids.
  var segments = RangeList()
  var idSegments = RangeList()

  /// A bit for each of the ids that is a UUID.
  var uuids: UInt64 = 0
  var hasHost = false

  /// The URL, and whether nothing is before it that may make a credential of what is in it.
  var address = 0..<0
  var isAddressFirst = false

  /// What is behind the question mark, if there is one.
  var query: Range<Int>?
  private var scope: Range<Int>?

  /// Where a body is that came before its operation was known.
  private var body: Range<Int>?

  enum Path {
    /// That of the operation that the API does not list.
    case unlisted
    case listed(PathID)
  }

  struct Member: OptionSet {
    let rawValue: UInt8

    static let method = Member(rawValue: 1)
    static let address = Member(rawValue: 2)
    static let headers = Member(rawValue: 4)
    static let scopes = Member(rawValue: 8)
    static let body = Member(rawValue: 16)
  }

  init(_ cursor: ShapeMatcher) { self.cursor = cursor }

  /// Goes to the start of a request.
  mutating func begin(at start: Int) {
    cursor.begin(at: start)
    members = []
    method = nil
    path = nil
    hasHost = false
    query = nil
    scope = nil
    body = nil
  }

  /// Reads a key that was not read before, and goes to its value.
  @inline(__always)
  mutating func readMember(_ scanner: borrowing Scanner) -> Member? {
    guard let key = cursor.key(scanner), let member = Member(key, scanner),
      members.isDisjoint(with: member)
    else { return nil }
    members.insert(member)
    cursor.skipBlanks(scanner)
    return member
  }

  @inline(__always)
  mutating func acceptsMethod(_ scanner: borrowing Scanner) -> Bool {
    method = cursor.text(scanner, withEscapes: false).flatMap { Method($0, scanner) }
    return method != nil
  }

  /// Reads a list of one scope.
  mutating func acceptsScopes(_ scanner: borrowing Scanner) -> Bool {
    guard cursor.take("[", scanner) else { return false }
    cursor.skipBlanks(scanner)
    scope = cursor.text(scanner, withEscapes: false)
    cursor.skipBlanks(scanner)
    return scope != nil && cursor.take("]", scanner)
  }

  mutating func acceptsHeaders(_ scanner: borrowing Scanner) -> Bool {
    guard scanner[cursor.offset] == ASCII.openBrace else { return false }
    var seen: Header = []
    repeat {
      cursor.offset &+= 1
      guard let key = cursor.key(scanner), let header = Header(key, scanner),
        seen.isDisjoint(with: header)
      else { return false }
      seen.insert(header)
      cursor.skipBlanks(scanner)
      let isRight =
        header == .contentType
        ? cursor.take("\"application/json\"", scanner) : cursor.acceptsFreeString(scanner)
      guard isRight else { return false }
      cursor.skipBlanks(scanner)
    } while scanner[cursor.offset] == ASCII.comma
    return cursor.take("}", scanner)
  }

  /// Goes behind a body whose operation is not known yet.
  mutating func skipBody(_ scanner: borrowing Scanner) -> Bool {
    let start = cursor.offset
    guard cursor.skipContainer(scanner) else { return false }
    cursor.skipBlanks(scanner)
    body = start..<cursor.offset
    return true
  }

  /// Whether what was read is a request to an operation that no check reports.
  mutating func isRight(
    by place: Int, of operations: borrowing BorrowedOperations, _ scanner: borrowing Scanner
  ) -> Bool {
    guard hasHost || !operations.all[place].needsHost, areIDs(by: place, of: operations, scanner),
      members.contains(.body) || !operations.all[place].isBodyRequired,
      acceptsQuery(operations.all[place].query, operations.table, scanner),
      query == nil && isAddressFirst && operations.all[place].hasPlainPath
        || cursor.isHarmless(address, scanner)
    else { return false }
    if let scope,
      operations.table.number(of: scope, in: operations.all[place].scopes, scanner) == nil
    {
      return false
    }
    guard let body else { return true }
    let end = cursor.offset
    cursor.offset = body.lowerBound
    guard cursor.acceptsBody(operations.all[place].body, operations.table, scanner),
      cursor.offset == body.upperBound
    else {
      return false
    }
    cursor.offset = end
    return true
  }
}
