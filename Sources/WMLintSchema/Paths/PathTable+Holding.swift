extension PathTable {
  /// How many segments of a written path the start of a path may be.
  private struct PrefixMatch: Hashable {
    /// How many of the steps it takes.
    let steps: Int

    /// Whether a placeholder matches several of its segments.
    let isStretched: Bool
  }

  /// Whether a path of the API may be what was written, where a placeholder that need not be an id
  /// matches any number of segments, as `${resource}` may be `routing/queues`.
  ///
  /// Where one matches several, the words after it must be those of the path.
  package func mayHold(_ path: [Written]) -> Bool {
    let steps = steps(of: path)
    guard steps.contains(where: \.isOpen) else { return false }
    let tail = (steps.lastIndex { !$0.isOpen } ?? -1) + 1
    return mayHold(
      steps, openFrom: tail, from: Self.root, behind: [PrefixMatch(steps: 0, isStretched: false)])
  }

  /// Whether a path that goes on from a node may be what was written, of which its beginning may be as
  /// much as any of these; from some step on nothing but placeholders that need not be ids follows.
  private func mayHold(
    _ steps: [Step], openFrom tail: Int, from node: Int, behind beginnings: Set<PrefixMatch>
  ) -> Bool {
    if nodes[node].path >= 0, beginnings.contains(where: { $0.steps >= tail }) { return true }
    return children(of: node).contains { child in
      guard nodes[child].isCurrent else { return false }
      var next: Set<PrefixMatch> = []
      for held in beginnings {
        if held.steps > 0, steps[held.steps - 1].isOpen {
          next.insert(PrefixMatch(steps: held.steps, isStretched: true))
        }
        if held.steps < steps.count,
          mayBe(steps[held.steps], nodes[child].key, isStretched: held.isStretched)
        {
          next.insert(PrefixMatch(steps: held.steps + 1, isStretched: held.isStretched))
        }
      }
      return !next.isEmpty && mayHold(steps, openFrom: tail, from: child, behind: next)
    }
  }

  private func mayBe(_ step: Step, _ key: Key, isStretched: Bool) -> Bool {
    if step.isOpen { return true }
    return switch key {
    case .word(let word): step.kind == .literal && step.fold >= 0 && folded[word] == step.fold
    case .pattern(let pattern): step.kind == .id || patterns[pattern].fits(step.text)
    case .values, .parameter: step.kind == .id || !isStretched && !isWord(step)
    }
  }
}
