package import WMLintDiagnostics
package import WMLintText

/// A remark on a file, or on a part of one.
package struct FoundRemark: Sendable {
  /// What a rule says at the first place.
  package private(set) var first: Diagnostic

  /// How often it says so.
  package private(set) var count: Int

  /// The remark with the place that it names, in the sources that it was found in.
  package func placed(
    in sources: [Source], counting unit: ColumnUnit = .scalars
  ) -> Remark {
    var file = ""
    var ends = [Position(line: 1, column: 1, offset: 0)]
    if first.range.source.index < sources.count {
      let source = sources[first.range.source.index]
      var index = PositionIndex(source, counting: unit)
      file = source.name
      ends = [first.range.bytes.lowerBound, first.range.bytes.upperBound].map {
        index.position(at: $0)
      }
    }
    return Remark(
      rule: first.rule, message: first.message, count: count, file: file, start: ends[0],
      end: ends[ends.count - 1])
  }

  package init(_ first: Diagnostic, count: Int) {
    self.first = first
    self.count = count
  }

  fileprivate mutating func add(_ other: Diagnostic, times count: Int) {
    self.count += count
    if other.range.source == first.range.source,
      other.range.bytes.lowerBound < first.range.bytes.lowerBound
    {
      first = other
    }
  }
}

extension [FoundRemark] {
  /// Adds what rules say, each at one place, so many times.
  mutating func add(_ found: [Diagnostic], times count: Int = 1) {
    guard count > 0 else { return }
    for diagnostic in found { add(diagnostic, times: count) }
  }

  /// Adds what a rule says, at one place, so many times.
  mutating func add(_ diagnostic: Diagnostic, times count: Int) {
    if let index = firstIndex(where: { $0.first.rule == diagnostic.rule }) {
      self[index].add(diagnostic, times: count)
    } else {
      append(FoundRemark(diagnostic, count: count))
    }
  }
}
