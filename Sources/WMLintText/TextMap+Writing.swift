extension TextMap {
  /// How a text is written in its source.
  ///
  /// It is an object because texts are copied often, and most have none or share that of any string.
  final class Writing: Hashable, Sendable {
    let segments: [Segment]
    let encodings: [Encoding]

    init(segments: [Segment], encodings: [Encoding]) {
      self.segments = segments
      self.encodings = encodings
    }

    /// Of a string of a JSON text without escapes.
    static let oneString = Writing(segments: [], encodings: [.jsonString])

    static func == (left: Writing, right: Writing) -> Bool {
      left === right || left.segments == right.segments && left.encodings == right.encodings
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(segments)
      hasher.combine(encodings)
    }
  }
}
