extension PathTable {
  /// Whether a path of the API may be what was written, where a placeholder that need not be an id
  /// stands for any number of segments, as `${resource}` may stand for `routing/queues`.
  package func mayHold(_ path: [Written]) -> Bool {
    let steps = steps(of: path)
    guard steps.contains(where: \.isOpen) else { return false }
    return entries.contains {
      Self.holds(steps[...], PathTemplate($0.template).segments[...], self)
    }
  }

  private static func holds(
    _ steps: ArraySlice<Step>, _ segments: ArraySlice<PathTemplate.Segment>, _ table: PathTable
  ) -> Bool {
    // The last open step seen, and where the template goes on if it takes one segment more.
    var (step, segment) = (steps.startIndex, segments.startIndex)
    var open: (step: Int, segment: Int)?
    while segment < segments.endIndex {
      if step < steps.endIndex, steps[step].isOpen {
        open = (step + 1, segment + 1)
        (step, segment) = (step + 1, segment + 1)
      } else if step < steps.endIndex, table.fits(steps[step], segments[segment]) {
        (step, segment) = (step + 1, segment + 1)
      } else if let last = open {
        open = (last.step, last.segment + 1)
        (step, segment) = (last.step, last.segment + 1)
      } else {
        return false
      }
    }
    return steps[step...].allSatisfy(\.isOpen)
  }

  private func fits(_ step: Step, _ segment: PathTemplate.Segment) -> Bool {
    switch segment {
    case .literal(let word): step.kind == .literal && step.text.lowercased() == word.lowercased()
    case .slot: step.kind == .id || !isWord(step)
    }
  }
}
