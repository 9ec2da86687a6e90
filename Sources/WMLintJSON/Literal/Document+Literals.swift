import WMLintText

extension Document {
  /// A number, a boolean or null as JSON writes it, however the literal does.
  package func json(_ node: Int) -> String {
    guard let dialect, nodes[node].flags.contains(.code) else { return source(node) }
    switch nodes[node].kind {
    case .true: return "true"
    case .false: return "false"
    case .null: return "null"
    case .integer, .decimal:
      return LiteralNumber(source(node), dialect)?.json ?? source(node)
    case .object, .array, .string, .placeholder, .broken: return source(node)
    }
  }

  /// The value of an integer; nothing where it does not fit.
  package func integer(_ node: Int) -> Int64? {
    if nodes[node].flags.contains(.code) { return Int64(json(node)) }
    let digits = bytes[nodes[node].range]
    let isNegative = digits.first == 0x2D
    var value: Int64 = 0
    for digit in isNegative ? digits.dropFirst() : digits {
      // Downwards, as there is one negative number more.
      let (product, isTooFar) = value.multipliedReportingOverflow(by: 10)
      let (next, isTooSmall) = product.subtractingReportingOverflow(Int64(digit &- 0x30))
      if isTooFar || isTooSmall { return nil }
      value = next
    }
    if isNegative { return value }
    return value == .min ? nil : -value
  }

  /// A value as JSON writes it, as it must be written in this document.
  package func word(_ json: String) -> String { dialect?.word(json) ?? json }

  /// The bytes between the quotes of a string of a literal, from the first of several that are one.
  func contentOfLiteral(_ node: Int) -> Range<Int> {
    let texts = dialect.map { self.texts(node, $0) } ?? []
    guard let first = texts.first, let last = texts.last else { return nodes[node].range }
    return first.content.lowerBound..<last.content.upperBound
  }

  /// The text of a string or key of a literal with the place of each of its bytes.
  func literal(_ node: Int, in dialect: LiteralDialect) -> MappedText {
    let range = nodes[node].range
    guard nodes[node].kind == .string else { return piece(range) }
    if nodes[node].flags.contains(.bare) {
      let encoding: SourceMap.Encoding = isShorthand(node) ? .computed : .propertyName
      let run = SourceMap.Segment(
        inner: range, outer: range, isVerbatim: true, encodings: [encoding])
      return MappedText(storage: bytes, range: range, map: map.joined([run]))
    }
    var decoder = LiteralDecoder(bytes, dialect)
    for text in texts(node, dialect) { decoder.append(text) }
    return MappedText(
      storage: decoder.decoded, range: 0..<decoder.decoded.count,
      map: map.joined(decoder.segments))
  }

  /// Whether a key names the variable that holds its value too.
  private func isShorthand(_ key: Int) -> Bool {
    let end = nodes[key].range.upperBound
    return key + 1 < nodes.count && nodes[key + 1].kind == .placeholder
      && nodes[key + 1].range == end..<end
  }

  private func texts(_ node: Int, _ dialect: LiteralDialect) -> [LiteralString] {
    let range = nodes[node].range
    return Scanner.withScanner(over: bytes, end: range.upperBound) { scanner in
      var texts: [LiteralString] = []
      var index = range.lowerBound
      while let text = LiteralString(at: index, dialect, scanner) {
        texts.append(text)
        index = CodeCursor.endOfBlanks(from: text.end, dialect, scanner)
      }
      return texts
    }
  }
}
