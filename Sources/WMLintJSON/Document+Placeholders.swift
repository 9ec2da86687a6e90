import WMLintText

extension Document {
  /// The ranges of the placeholders in a node, which may be one itself.
  package func placeholders(in node: Int) -> [Range<Int>] {
    let isBare = nodes[node].kind == .placeholder
    guard notation == nil, isBare || nodes[node].flags.contains(.holdsPlaceholder) else {
      return []
    }
    if isBare { return PlaceholderSyntax.value.ranges(in: nodes[node].range, of: bytes) }
    return PlaceholderSyntax.body.ranges(in: content(node), of: bytes)
  }
}
