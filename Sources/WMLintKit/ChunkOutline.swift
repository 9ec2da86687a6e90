import WMLintText
import WMLintValidation

/// What the fast path has shown of the lines of a part.
package struct ChunkOutline: Sendable {
  /// A line with something on it.
  struct Line: Sendable {
    /// Where it is in the buffer.
    let range: Range<Int>

    /// How many lines of the part are before it.
    let number: Int

    /// How many requests of the part are before it.
    let index: Int

    /// Where it is in the file, if its part begins at a place.
    func start(after place: Position) -> Position {
      Position(
        line: place.line + number, column: 1, offset: place.offset + range.lowerBound)
    }
  }

  /// The lines, blank ones included.
  package internal(set) var lines = 0

  /// The lines with a request or a body.
  package private(set) var requests = 0

  /// The lines that the checker must look at.
  private(set) var doubtful: [Line] = []

  /// The first line with a request that was accepted and is remarked on, and how many there are.
  private(set) var firstRemarked: Line?
  private(set) var remarked = 0

  package init() {}

  mutating func add(_ range: Range<Int>, number: Int, _ outcome: RequestMatcher.Outcome) {
    let line = Line(range: range, number: number, index: requests)
    requests += 1
    switch outcome {
    case .unclear: doubtful.append(line)
    case .body, .request(isRemarked: false): break
    case .request(isRemarked: true):
      if firstRemarked == nil { firstRemarked = line }
      remarked += 1
    }
  }
}
