extension PathTable {
  /// Whether a path of the API may be what was written, where a placeholder that need not be an id
  /// stands for any number of segments, as `${resource}` may stand for `routing/queues`.
  package func mayHold(_ path: [Written]) -> Bool {
    let steps = steps(of: path)
    guard steps.contains(where: \.isOpen) else { return false }
    return mayHold(steps, from: Self.root, behind: [0])
  }

  /// Whether a path that goes on from a node may be what was written; the segments before it may be
  /// that of the first so many steps, for each of the counts.
  private func mayHold(_ steps: [Step], from node: Int, behind counts: [Int]) -> Bool {
    if nodes[node].path >= 0, counts.contains(where: { steps[$0...].allSatisfy(\.isOpen) }) {
      return true
    }
    return children(of: node).contains { child in
      guard nodes[child].isCurrent else { return false }
      var next: [Int] = []
      for count in counts {
        // The step before takes one segment more, which the count before may have led to.
        if count > 0, steps[count - 1].isOpen, next.last != count { next.append(count) }
        if count < steps.count, mayBe(steps[count], nodes[child].key) { next.append(count + 1) }
      }
      return !next.isEmpty && mayHold(steps, from: child, behind: next)
    }
  }

  private func mayBe(_ step: Step, _ key: Key) -> Bool {
    if step.isOpen { return true }
    return switch key {
    case .word(let word): step.kind == .literal && step.fold >= 0 && folded[word] == step.fold
    case .pattern(let pattern): step.kind == .id || patterns[pattern].fits(step.text)
    case .values, .slot: step.kind == .id || !isWord(step)
    }
  }
}
