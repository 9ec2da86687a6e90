/// A segment of a template with text beside its parameters: `{name}.json`.
struct SegmentPattern: Hashable, Sendable {
  /// The text before, between and behind the parameters.
  let pieces: [String]

  /// Reads a segment of a template; `nil` if it has no parameter in braces.
  init?(_ segment: String) {
    var pieces = [""]
    var rest = segment[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces[pieces.count - 1] += rest[..<open]
      pieces.append("")
      rest = rest[close...].dropFirst()
    }
    pieces[pieces.count - 1] += rest
    guard pieces.count > 1 else { return nil }
    self.pieces = pieces
  }

  /// Whether a segment has the pieces in their order, with something between each two.
  func fits(_ segment: String) -> Bool {
    guard let first = pieces.first, let last = pieces.last, segment.hasPrefix(first) else {
      return false
    }
    var rest = segment.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let start = Self.start(of: piece, in: rest.dropFirst()) else { return false }
      rest = rest[start...].dropFirst(piece.count)
    }
    return rest.hasSuffix(last) && rest.count > last.count
  }

  private static func start(of piece: String, in text: Substring) -> String.Index? {
    text.indices.first { text[$0...].hasPrefix(piece) }
  }
}
