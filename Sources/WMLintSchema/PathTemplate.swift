/// A path with named places for ids: `/api/v2/conversations/{conversationId}`.
package struct PathTemplate: Hashable, Sendable {
  package enum Segment: Hashable, Sendable {
    case literal(String)
    case slot(String)
  }

  package let text: String
  package let segments: [Segment]

  /// Reads a template that is written in the contract; a segment in braces is a slot.
  package init(_ text: String) {
    self.text = text
    segments = text.split(separator: "/").map { part in
      part.hasPrefix("{") && part.hasSuffix("}")
        ? .slot(String(part.dropFirst().dropLast())) : .literal(String(part))
    }
  }
}
