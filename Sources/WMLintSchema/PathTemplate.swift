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

  /// The segment behind `conversations` that names the medium; nothing in a path for all of them.
  package var medium: String? {
    guard let start = segments.firstIndex(of: .literal("conversations")),
      start + 1 < segments.count, case .literal(let name) = segments[start + 1]
    else { return nil }
    return name
  }

  /// The segment behind the last slot; nothing in a path that ends with it.
  package var ending: String? {
    guard case .literal(let name)? = segments.last else { return nil }
    return name
  }
}
