package import WMLintText

extension Document {
  /// A document that another reader made of a value in another notation.
  package init(_ text: MappedText, nodes: [Node], in notation: any Notation) {
    self.init()
    begin(text)
    self.nodes = nodes
    self.notation = notation
    end = text.range.upperBound
  }

  /// Whether each member ends where its value does, so that it can be cut out and moved.
  package var hasWholeMembers: Bool { notation?.hasWholeMembers ?? true }

  /// A number, a boolean or null as JSON writes it, whatever the notation.
  package func json(_ node: Int) -> String {
    guard let notation, nodes[node].flags.contains(.noted) else { return source(node) }
    switch nodes[node].kind {
    case .true: return "true"
    case .false: return "false"
    case .null: return "null"
    case .integer, .decimal: return notation.number(source(node))
    case .object, .array, .string, .placeholder, .broken: return source(node)
    }
  }

  /// A value as JSON writes it, as it must be written in this document.
  package func word(_ json: String) -> String { notation?.word(json) ?? json }
}
