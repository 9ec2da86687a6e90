import WMLintText

/// A path with named places for ids: `/api/v2/conversations/{conversationId}`.
package struct PathTemplate: Hashable, Sendable {
  package enum Segment: Hashable, Sendable {
    case literal(String)
    case parameter(String)

    /// Reads a segment as it is written.
    fileprivate init(_ written: Substring.UTF8View) {
      let isSlot = written.first == ASCII.openBrace && written.last == ASCII.closeBrace
      self =
        isSlot
        ? .parameter(String(Substring(written.dropFirst().dropLast())))
        : .literal(String(Substring(written)))
    }

    /// The text of a segment that is not a parameter.
    fileprivate var name: String? {
      if case .literal(let name) = self { name } else { nil }
    }
  }

  package let text: String
  package let segments: [Segment]

  /// The segment behind `conversations` that names the medium; `nil` in a path for all of them.
  package let medium: String?

  /// The segment behind the last parameter; `nil` in a path that ends with it.
  package let ending: String?

  /// The names of the parameters, in order.
  package var parameterNames: [String] {
    segments.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
  }

  /// Reads a template that is written in the contract; a segment in braces is a parameter.
  package init(_ text: String) {
    self.text = text
    var segments: [Segment] = []
    var rest = text.utf8[...]
    while let start = rest.firstIndex(where: { $0 != ASCII.slash }) {
      let end = rest[start...].firstIndex(of: ASCII.slash) ?? rest.endIndex
      segments.append(Segment(rest[start..<end]))
      rest = rest[end...]
    }
    self.segments = segments
    let conversations = segments.firstIndex { $0.name == "conversations" } ?? segments.count
    medium = conversations + 1 < segments.count ? segments[conversations + 1].name : nil
    ending = segments.last?.name
  }
}
