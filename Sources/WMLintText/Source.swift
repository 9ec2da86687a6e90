/// A line whose place and credentials are already known.
package struct KnownLine: Sendable {
  package let start: Position

  /// Where credentials, certain or possible, are on it, counted as ranges count.
  package let credentials: [Range<Int>]

  package init(start: Position, credentials: [Range<Int>] = []) {
    self.start = start
    self.credentials = credentials
  }
}

/// A text that is linted: a file, standard input, or an argument.
///
/// A class, so all ranges share one instance.
public final class Source: Sendable {
  /// The number that ranges carry for this source.
  public let id: SourceID

  /// The name that a person knows it by: the path as given, or `<stdin>`.
  public let name: String

  /// The text, or the part of it that is in memory.
  package let bytes: [UInt8]

  /// Where the first of `bytes` is, for a part of a longer text.
  package let start: Position

  /// The parts that no report may show, sorted and counted as ranges count.
  package let concealed: [Range<Int>]

  /// The parts of credentials that only the reader of the file knows, sorted and counted as ranges
  /// count.
  package let credentials: [Range<Int>]

  /// Lines whose place is known already, sorted.
  ///
  /// The lines of a text that has some end at LF alone, as those of a file of lines do; on others
  /// than these there is nothing to show, and no credential.
  package let knownLines: [KnownLine]

  /// Whether the longer text that it is a part of is binary.
  private let isPartOfBinary: Bool?

  /// Whether a zero is in the first kilobyte, so that no line of it is shown to anybody.
  package var isBinary: Bool {
    if let isPartOfBinary { return isPartOfBinary }
    let bytes = bytes
    return Self.holdsZero(bytes.span)
  }

  private static func holdsZero(_ text: Span<UInt8>) -> Bool {
    let bytes = text.extracting(first: 1_024)
    // In this form, without a branch, the compiler compares many bytes at once.
    var found: UInt8 = 0
    var index = 0
    while index < bytes.count {
      found |= bytes[index] == 0 ? 1 : 0
      index &+= 1
    }
    return found != 0
  }

  package init(
    id: SourceID = .main, name: String, bytes: [UInt8],
    start: Position = Position(line: 1, column: 1, offset: 0), concealed: [Range<Int>] = [],
    credentials: [Range<Int>] = [], knownLines: [KnownLine] = [], isPartOfBinary: Bool? = nil
  ) {
    self.id = id
    self.name = name
    self.bytes = bytes
    self.start = start
    self.concealed = concealed
    self.credentials = credentials
    self.knownLines = knownLines
    self.isPartOfBinary = isPartOfBinary
  }

  /// The same, with parts that no report may show.
  package func concealing(
    _ ranges: [Range<Int>], credentials parts: [Range<Int>] = []
  ) -> Source {
    func sorted(_ ranges: [Range<Int>]) -> [Range<Int>] {
      ranges.sorted { $0.lowerBound < $1.lowerBound }
    }
    return Source(
      id: id, name: name, bytes: bytes, start: start, concealed: sorted(concealed + ranges),
      credentials: sorted(credentials + parts), knownLines: knownLines,
      isPartOfBinary: isPartOfBinary)
  }
}
