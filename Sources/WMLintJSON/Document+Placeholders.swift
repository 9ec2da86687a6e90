import WMLintText

extension Document {
  /// The ranges of the placeholders in a node, which may be one itself.
  package func placeholders(in node: Int) -> [Range<Int>] {
    let isBare = nodes[node].kind == .placeholder
    guard notation == nil, isBare || nodes[node].flags.contains(.holdsPlaceholder) else {
      return []
    }
    let content = isBare ? nodes[node].range : content(node)
    return PlaceholderSyntax.body.ranges(in: content, of: bytes)
  }
}
