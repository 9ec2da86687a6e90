/// A path with named places for ids: `/api/v2/conversations/{conversationId}`.
package struct PathTemplate: Hashable, Sendable {
  package enum Segment: Hashable, Sendable {
    case literal(String)
    case slot(String)

    /// The text of a segment that is no slot.
    fileprivate var name: String? {
      if case .literal(let name) = self { name } else { nil }
    }
  }

  package let text: String
  package let segments: [Segment]

  /// The segment behind `conversations` that names the medium; nothing in a path for all of them.
  package let medium: String?

  /// The segment behind the last slot; nothing in a path that ends with it.
  package let ending: String?

  /// Reads a template that is written in the contract; a segment in braces is a slot.
  package init(_ text: String) {
    self.text = text
    segments = text.split(separator: "/").map { part in
      part.hasPrefix("{") && part.hasSuffix("}")
        ? .slot(String(part.dropFirst().dropLast())) : .literal(String(part))
    }
    let behind = segments.drop { $0 != .literal("conversations") }.dropFirst().first
    medium = behind.flatMap(\.name)
    ending = segments.last.flatMap(\.name)
  }
}
