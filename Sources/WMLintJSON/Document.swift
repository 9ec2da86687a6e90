package import WMLintText

/// A text read as JSON: a flat list of nodes in the order of the text, and what is wrong with it.
///
/// Nothing is lost: duplicate keys, the order of members and the spelling of numbers are all there.
/// A document can be read into again and again; it keeps its memory.
package struct Document: Sendable {
  /// How deep containers may be nested.
  package static let depthLimit = 512

  /// The longest text that is read, in bytes: 1 GiB.
  package static let sizeLimit = 1 << 30

  package private(set) var bytes: [UInt8] = []
  package private(set) var map = SourceMap(source: .main)

  /// The part of `bytes` that was read.
  package internal(set) var extent = 0..<0
  package internal(set) var nodes: [Node] = []
  package internal(set) var problems: [SyntaxProblem] = []

  /// How many problems are listed: a text of any length can have as many as it has bytes.
  package static let problemLimit = 100

  /// How many problems there are beyond those that are listed.
  package internal(set) var unlistedProblems = 0

  /// Where the last problem is, listed or not.
  var lastProblem: Range<Int>?

  /// The escapes of surrogates that are not part of a pair.
  package internal(set) var loneSurrogates: [Range<Int>] = []

  /// The index behind the value that was read and the white space after it.
  package internal(set) var end = 0

  /// What it is written in; `nil` for JSON.
  package internal(set) var notation: (any Notation)? {
    get { boxedNotation?.notation }
    set { boxedNotation = newValue.map { .box($0) } }
  }

  private var boxedNotation: BoxedNotation?

  private static let elisions = ["...", "…"].map { Array($0.utf8) }

  package init() {}

  /// Reads a text that is one value.
  package init(_ text: MappedText, mode: ReadingMode) {
    self.init()
    read(text, mode: mode)
  }

  /// Reads a text that is one value, and replaces what was read before.
  package mutating func read(_ text: MappedText, mode: ReadingMode) {
    begin(text)
    var mode = mode
    // A text that leaves something out is not a payload, so it may have comments too.
    if mode.contains(.elisions),
      Self.elisions.contains(where: { text.bytes.firstRange(of: $0) != nil })
    {
      mode.insert(.comments)
    }
    // A value takes some sixteen bytes; reserved memory that is not used costs nothing.
    if text.range.count > 1 << 20 { nodes.reserveCapacity(text.range.count / 12) }
    Scanner.withScanner(over: text.storage, end: text.range.upperBound) { scanner in
      var reader = DocumentReader(mode, offset: text.range.lowerBound)
      reader.readText(&self, scanner)
    }
  }

  /// Replaces the text by another one.
  mutating func begin(_ text: MappedText) {
    bytes = text.storage
    map = text.map
    extent = text.range
    nodes.removeAll(keepingCapacity: true)
    problems.removeAll(keepingCapacity: true)
    unlistedProblems = 0
    lastProblem = nil
    loneSurrogates.removeAll(keepingCapacity: true)
    top = 0
    boxedNotation = nil
  }

  /// The index of the outermost value; `nil` in a text without one.
  package var root: Int? { top < nodes.count ? top : nil }

  /// The index of the outermost value: 0 but for a part of a document.
  var top = 0

  /// Whether the text is JSON.
  package var isValid: Bool { problems.isEmpty }

  /// Whether there is nothing in the text.
  package var isEmpty: Bool { problems.contains { $0.kind == .empty } }

  /// Whether the text is JSON, but for a byte order mark before it.
  package var isValidBehindMark: Bool { problems.allSatisfy { $0.kind == .byteOrderMark } }
}
