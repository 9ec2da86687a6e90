import WMLintText

/// The templates and expressions that are open inside each other at a place in a text of HCL.
struct HCLOpenings {
  enum Kind { case template, expression, brace }

  private var kinds: [Kind]

  init(_ kind: Kind) { kinds = [kind] }

  var isEmpty: Bool { kinds.isEmpty }

  /// Whether nothing but the outermost template is open.
  var isOneTemplate: Bool { kinds.count == 1 && kinds[0] == .template }

  /// Goes past what is at an index, and returns the index behind it.
  mutating func step(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    let next = index + 1 < end ? bytes[index + 1] : 0
    switch (bytes[index], kinds.last) {
    case (ASCII.backslash, .template): return min(index + 2, end)
    case (ASCII.quote, .template): kinds.removeLast()
    case (ASCII.dollar, .template), (ASCII.percent, .template):
      if next == bytes[index], index + 2 < end, bytes[index + 2] == ASCII.openBrace {
        return index + 3
      }
      if next == ASCII.openBrace {
        kinds.append(.expression)
        return index + 2
      }
    case (_, .template), (_, nil): break
    case (ASCII.quote, _): kinds.append(.template)
    case (ASCII.openBrace, _): kinds.append(.brace)
    case (ASCII.closeBrace, _): kinds.removeLast()
    default: break
    }
    return index + 1
  }
}
