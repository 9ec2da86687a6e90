import WMLintText

/// Reads the blocks of a text of HCL; what cannot be read is skipped.
struct HCLBlockReader {
  private static let deepest = 16
  private static let mostRecoveries = 8
  private let scanner: HCLScanner
  private var offset: Int
  private var recoveries = 0

  /// The blocks that are open, the file itself first.
  private var open: [HCLBlock]

  private init(_ scanner: HCLScanner) {
    self.scanner = scanner
    offset = scanner.text.range.lowerBound
    open = [HCLBlock(names: [], range: offset..<scanner.end)]
  }

  /// The blocks at the top of a text.
  static func blocks(in scanner: HCLScanner) -> [HCLBlock] {
    var reader = HCLBlockReader(scanner)
    while reader.offset < scanner.end { reader.readItem() }
    while reader.open.count > 1 { reader.close() }
    return reader.open[0].blocks
  }

  private mutating func readItem() {
    offset = scanner.endOfBlanks(from: offset, overLines: true)
    let start = offset
    let nameEnd = scanner.endOfName(from: start)
    if scanner.byte(offset) == ASCII.closeBrace {
      offset += 1
      if open.count > 1 { close() }
      return
    }
    guard nameEnd > start else {
      // Whatever this is, it is over at the end of its line.
      offset = max(endOfExpression(from: offset), offset + 1)
      return
    }
    offset = scanner.endOfBlanks(from: nameEnd, overLines: false)
    let name = scanner.text[start..<nameEnd]
    if scanner.byte(offset) == ASCII.equals {
      let expression = scanner.endOfBlanks(from: offset + 1, overLines: false)
      offset = endOfExpression(from: expression)
      open[open.count - 1].attributes.append((name, expression..<offset))
    } else {
      readBlock(name)
    }
  }

  /// The end of an expression; one whose brackets are never closed ends with its line, so that what
  /// is behind it is read, unless that has happened often.
  private mutating func endOfExpression(from start: Int) -> Int {
    let expression = scanner.expression(from: start)
    guard !expression.isClosed, recoveries < Self.mostRecoveries else { return expression.end }
    recoveries += 1
    return scanner.endOfLine(from: start)
  }

  private mutating func readBlock(_ type: MappedText) {
    var names = [type]
    while offset < scanner.end, scanner.byte(offset) != ASCII.openBrace {
      let start = offset
      if scanner.byte(start) == ASCII.quote {
        offset = scanner.endOfString(from: start)
        names.append(scanner.text[start + 1..<max(start + 1, offset - 1)])
      } else {
        offset = scanner.endOfName(from: start)
        if offset == start { return }
        names.append(scanner.text[start..<offset])
      }
      offset = scanner.endOfBlanks(from: offset, overLines: false)
    }
    offset = min(offset + 1, scanner.end)
    if open.count < Self.deepest {
      open.append(
        HCLBlock(names: names, range: type.range.lowerBound..<type.range.lowerBound))
    }
  }

  private mutating func close() {
    guard var block = open.popLast() else { return }
    block.range = block.range.lowerBound..<max(block.range.lowerBound, offset)
    open[open.count - 1].blocks.append(block)
  }
}
