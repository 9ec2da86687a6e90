import WMLintJSON
import WMLintText

/// Which problems of a text that is not JSON only follow from an earlier syntax error.
///
/// A missing or surplus quote turns the rest of its line inside out: text reads
/// as signs, and the reverse. A bracket does the same to the nesting.
struct CascadingProblems {
  /// The problems that do not follow from another.
  let causes: [SyntaxProblem]

  /// The parts of lines that are read inside out.
  private var insideOut: [Range<Int>] = []
  private var hasWrongBracket = false
  private let bytes: [UInt8]

  init(of document: Document) {
    bytes = document.bytes
    // A literal of a program has other quotes.
    guard !document.problems.isEmpty else {
      causes = document.problems
      return
    }
    var causes: [SyntaxProblem] = []
    var line = 0..<0
    var isOdd = false
    var isInsideOut = false
    for problem in document.problems {
      let place = problem.range.lowerBound
      if !(line ~= place), place != line.upperBound || line.isEmpty {
        line = Self.line(around: place, in: document)
        isOdd = Self.hasOddQuotes(document.bytes, line)
        isInsideOut = false
      }
      if isInsideOut { continue }
      if isOdd, Self.isOfStructure(problem.kind) {
        isInsideOut = true
        insideOut.append(min(place, line.upperBound)..<line.upperBound)
      }
      if problem.kind.isOfBracket {
        // One bracket that is missing makes several others wrong.
        if hasWrongBracket || !insideOut.isEmpty && !causes.isEmpty { continue }
        hasWrongBracket = true
      }
      causes.append(problem)
    }
    self.causes = causes
  }

  /// Violations of a document that is all of the text or a part of it, without those that may follow.
  func without(_ found: [Violation], in document: Document) -> [Violation] {
    guard !causes.isEmpty else { return found }
    return found.filter { violation in
      if hasWrongBracket, Self.dependsOnBrackets(violation.kind) { return false }
      let range = document.nodes[violation.node].range
      if insideOut.contains(where: { $0.overlaps(range) }) { return false }
      return !isBeforeProblem(document.nodes[violation.value].range.upperBound)
    }
  }

  /// Whether a problem is of a line that is read inside out, so that its fix would be a guess.
  func isDoubtful(_ problem: SyntaxProblem) -> Bool {
    insideOut.contains { $0.lowerBound == problem.range.lowerBound }
  }

  /// Whether the next token is out of place, so that this one may be too.
  private func isBeforeProblem(_ end: Int) -> Bool {
    causes.contains { problem in
      guard problem.kind == .unexpected || problem.kind == .surplusText,
        problem.range.lowerBound >= end, problem.range.lowerBound <= bytes.count
      else { return false }
      return bytes[end..<problem.range.lowerBound].allSatisfy { $0 <= ASCII.space }
    }
  }

  private static func dependsOnBrackets(_ kind: Violation.Kind) -> Bool {
    switch kind {
    case .unknownKey, .missingKey, .misplacedKey, .emptyUpdate, .noUpdate: true
    default: false
    }
  }

  /// Whether a problem shows that a text is not where it should be, which a quote can explain.
  private static func isOfStructure(_ kind: SyntaxProblem.Kind) -> Bool {
    switch kind {
    case .unquotedKey, .missingColon, .missingComma, .missingValue, .unexpected, .notAValue,
      .unclosedString, .unclosed, .mismatched, .surplusText:
      true
    default: false
    }
  }

  private static func line(around place: Int, in document: Document) -> Range<Int> {
    let extent = document.extent
    let place = min(max(place, extent.lowerBound), extent.upperBound)
    let before = document.bytes[extent.lowerBound..<place].lastIndex(of: ASCII.lineFeed)
    let after = document.bytes[place..<extent.upperBound].firstIndex(of: ASCII.lineFeed)
    return (before.map { $0 + 1 } ?? extent.lowerBound)..<(after ?? extent.upperBound)
  }

  private static func hasOddQuotes(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var isOdd = false
    var index = line.lowerBound
    while index < line.upperBound {
      if bytes[index] == ASCII.quote { isOdd.toggle() }
      index += bytes[index] == ASCII.backslash ? 2 : 1
    }
    return isOdd
  }
}
