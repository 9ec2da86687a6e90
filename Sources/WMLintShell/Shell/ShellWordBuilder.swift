import WMLintText

/// Puts a word together from the pieces between which its quoting changes.
struct ShellWordBuilder {
  typealias Encoding = SourceMap.Encoding

  let start: Int
  private(set) var bytes: [UInt8] = []
  private var segments: [SourceMap.Segment] = []
  private var variables: [ShellWord.Variable] = []
  private var unexpanded: [Range<Int>] = []
  private var escapedDollars: [Int] = []

  /// What the word begins with the expansion of, and where that ends in it.
  private var expansion: (kind: ShellWord.Expansion, end: Int)?

  /// Whether a part of it is in quotes or behind a backslash.
  private(set) var isQuoted = false

  init(start: Int) { self.start = start }

  /// Appends bytes that are in the script as they are.
  mutating func append(_ script: [UInt8], _ range: Range<Int>, _ encoding: Encoding?) {
    if encoding != .shellWord { isQuoted = true }
    let inner = bytes.count..<bytes.count + range.count
    bytes += script[range]
    let encodings = encoding.map { [$0] } ?? []
    if let last = segments.last, last.isVerbatim, last.encodings == encodings,
      last.outer.upperBound == range.lowerBound
    {
      segments[segments.count - 1] = SourceMap.Segment(
        inner: last.inner.lowerBound..<inner.upperBound,
        outer: last.outer.lowerBound..<range.upperBound, isVerbatim: true, encodings: encodings)
    } else {
      segments.append(
        SourceMap.Segment(inner: inner, outer: range, isVerbatim: true, encodings: encodings))
    }
  }

  /// Appends the decoded escape.
  mutating func append(
    _ text: some Collection<UInt8>, for range: Range<Int>, _ encoding: Encoding
  ) {
    isQuoted = true
    if text.first == ASCII.dollar { escapedDollars.append(bytes.count) }
    appendDecoded(text, for: range, encoding)
  }

  /// Appends an expansion as `${name}`, whose name may be empty.
  mutating func append(
    _ kind: ShellWord.Expansion, name: String, for range: Range<Int>, _ encoding: Encoding
  ) {
    let start = bytes.count
    appendDecoded(PlaceholderForm.dollarBraces.around(name).utf8, for: range, encoding)
    if start == 0 { expansion = (kind, bytes.count) }
    if case .commands = kind { return }
    if !name.isEmpty {
      variables.append(
        ShellWord.Variable(
          name: name, range: start..<bytes.count, isQuoted: encoding != .shellWord))
    }
  }

  private mutating func appendDecoded(
    _ text: some Collection<UInt8>, for range: Range<Int>, _ encoding: Encoding
  ) {
    let start = bytes.count
    bytes += text
    segments.append(
      SourceMap.Segment(
        inner: start..<bytes.count, outer: range, isVerbatim: false, encodings: [encoding]))
  }

  /// Notes what looks like an expansion in what was appended behind an index.
  mutating func noteUnexpanded(from start: Int) {
    unexpanded += UnexpandedVariable.ranges(in: bytes, from: start)
  }

  /// The word, which ends at an index of the script.
  func word(in script: MappedText, to end: Int, openQuote: Int?) -> ShellWord {
    let runs =
      segments.isEmpty
      ? [SourceMap.Segment(inner: 0..<0, outer: end..<end, isVerbatim: true)] : segments
    let escaped = escapedDollars.compactMap { UnexpandedVariable.range(in: bytes, at: $0) }
    return ShellWord(
      text: MappedText(storage: bytes, range: 0..<bytes.count, map: script.map.joined(runs)),
      range: start..<end, variables: variables, unexpanded: unexpanded + escaped,
      expansion: expansion?.end == bytes.count ? expansion?.kind : nil, isQuoted: isQuoted,
      openQuote: openQuote)
  }
}
