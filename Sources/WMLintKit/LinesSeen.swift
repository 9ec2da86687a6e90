import WMLintChecker
import WMLintText

/// What a glance at the lines of a part has shown.
package struct LinesSeen: Sendable {
  /// A line with something on it.
  struct Line: Sendable {
    /// Where it stands in the buffer.
    let range: Range<Int>

    /// How many lines of the part stand before it.
    let number: Int
    let sight: RightRequests.Sight

    /// How many requests of the part stand before it.
    let index: Int

    /// Where it stands in the file, if its part begins at a place.
    func start(after place: Position) -> Position {
      Position(
        line: place.line + number, column: 1, offset: place.offset + range.lowerBound)
    }
  }

  /// The lines, blank ones included.
  package internal(set) var lines = 0

  /// The lines with a request.
  package private(set) var requests = 0

  /// The lines that need a closer look.
  private(set) var doubtful: [Line] = []

  /// The first line whose URL is right, of which a run says something once.
  private var firstRight: Line?

  package init() {}

  /// Whether there is a line whose URL is right.
  package var hasRightURL: Bool { firstRight != nil }

  mutating func add(_ line: Line) {
    requests += 1
    switch line.sight {
    case .unclear: doubtful.append(line)
    case .body: break
    case .endpoint:
      if firstRight == nil { firstRight = line }
      doubtful.append(line)
    case .request: if firstRight == nil { firstRight = line }
    }
  }

  /// Has all of the first line with a right URL looked at, as there is something to say of it.
  package mutating func doubtFirstRight() {
    guard let line = firstRight else { return }
    let all = Line(
      range: line.range, number: line.number, sight: .unclear, index: line.index)
    let place = doubtful.firstIndex { $0.index >= line.index } ?? doubtful.count
    let isThere = place < doubtful.count && doubtful[place].index == line.index
    doubtful.replaceSubrange(place..<(isThere ? place + 1 : place), with: [all])
  }
}
