extension PathTable {
  /// Where an id is probably missing in a path that is right as it stands: in
  /// `/routing/queues/members` the word is in the place of a queue's id, and belongs behind one.
  ///
  /// - Parameters:
  ///   - path: The segments as written.
  ///   - found: The path that they were found as.
  /// - Returns: The path with the id; `nil` if no word of it is in the place of an id.
  package func missingID(in path: [Written], of found: PathID) -> Near? {
    for (index, segment) in template(found).segments.enumerated() where index < path.count {
      guard case .slot(let name) = segment, case .literal(let text) = path[index], isWord(text)
      else { continue }
      var whole = path
      whole.insert(.id, at: index)
      guard case .current(let other, _) = match(whole) else { continue }
      let segments = template(other).segments
      if segments.indices.contains(index + 1), case .literal = segments[index + 1] {
        return Near(
          path: other, differences: [.missing("{\(name)}", before: index)], takesMethod: true,
          cost: 2)
      }
    }
    return nil
  }
}
