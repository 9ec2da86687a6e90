extension Document {
  /// Where the placeholders in a node stand that is one, or a text that holds some.
  package func placeholders(in node: Int) -> [Range<Int>] {
    let isBare = nodes[node].kind == .placeholder
    guard notation == nil, isBare || nodes[node].flags.contains(.holdsPlaceholder) else {
      return []
    }
    let content = isBare ? nodes[node].range : content(node)
    let reader = DocumentReader(takesPlaceholders: true, offset: 0)
    return Scanner.withScanner(over: bytes, end: content.upperBound) { scanner in
      var found: [Range<Int>] = []
      var index = content.lowerBound
      while index < content.upperBound {
        if let end = reader.endOfPlaceholder(scanner, at: index, before: content.upperBound) {
          found.append(index..<end)
          index = end
        } else {
          index += 1
        }
      }
      return found
    }
  }

  /// Whether a placeholder is a part of a text.
  package static func holdsPlaceholder(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let reader = DocumentReader(takesPlaceholders: true, offset: 0)
    return Scanner.withScanner(over: bytes, end: range.upperBound) { scanner in
      reader.placeholders(in: range, scanner).contains(.holdsPlaceholder)
    }
  }
}
