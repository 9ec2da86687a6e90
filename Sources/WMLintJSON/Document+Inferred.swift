extension Document {
  /// Marks the keys and the objects that begin at some offsets as those of a class, of which nobody here
  /// knows how it is written as JSON.
  package mutating func markInferred(at offsets: Set<Int>) {
    if offsets.isEmpty { return }
    for index in nodes.indices where offsets.contains(nodes[index].range.lowerBound) {
      nodes[index].flags.insert(.inferred)
    }
  }

  /// Whether a key, or the way an object is written, is what a class is taken to send.
  package func isInferred(_ node: Int) -> Bool { nodes[node].flags.contains(.inferred) }
}
