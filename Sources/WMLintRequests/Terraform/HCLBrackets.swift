/// Where the brackets inside a bracket of HCL are closed, found in one go.
struct HCLBrackets {
  private var ends: [Int: Int] = [:]

  /// Looks at the bracket at an index and at all inside it.
  init(from start: Int, in scanner: HCLScanner) {
    var open: [Int] = []
    var index = start
    while index < scanner.end {
      switch scanner.bytes[index] {
      case 0x22: index = scanner.endOfString(from: index)
      case 0x28, 0x5B, 0x7B:
        open.append(index)
        index += 1
      case 0x29, 0x5D, 0x7D:
        index += 1
        if let opening = open.popLast() { ends[opening] = index }
        if open.isEmpty { return }
      default: index = scanner.endOfDocument(at: index) ?? index + 1
      }
      index = scanner.endOfBlanks(from: index, overLines: true)
    }
  }

  /// The index behind the bracket that closes the one at an index; nothing where none does.
  func end(of opening: Int) -> Int? { ends[opening] }
}
