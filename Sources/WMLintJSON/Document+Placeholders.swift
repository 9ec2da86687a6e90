import WMLintText

extension Document {
  /// Where the placeholders of a node are, which is one itself or a text that holds some.
  package func placeholders(in node: Int) -> [Range<Int>] {
    let isBare = nodes[node].kind == .placeholder
    guard notation == nil, isBare || nodes[node].flags.contains(.holdsPlaceholder) else {
      return []
    }
    let content = isBare ? nodes[node].range : content(node)
    return PlaceholderSyntax.body.ranges(in: content, of: bytes)
  }
}
