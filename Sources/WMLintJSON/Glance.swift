/// Sees at one glance whether a text has one of a few forms, and gives up where it is unusual.
///
/// What it accepts is JSON of that form without duplicate keys, but for what the form leaves open; what
/// it does not accept may be right all the same. It makes no nodes, and takes hardly any memory.
package struct Glance: Sendable {
  /// Judges whether a text is harmless that is so long that it may be a credential, by what stands
  /// before it and by all that it is a part of.
  package typealias Judge =
    @Sendable (_ bytes: [UInt8], _ text: Range<Int>, _ whole: Range<Int>) -> Bool

  /// What a glance has shown.
  package enum Sight: Sendable {
    /// A text of one of the forms, by its place among them.
    case right(form: Int)
    /// An object of one of the forms in which another was passed over, where that is open.
    case open(form: Int, Members)
    case unclear
  }

  private var table = FormTable()
  private let judge: Judge

  /// Makes one that knows no form yet.
  package init(judge: @escaping Judge) { self.judge = judge }

  /// Looks for one more form.
  package mutating func add(_ form: Form) { table.addRoot(form) }

  /// Goes through the lines of a part of a text, each with how many stand before it and what is seen of
  /// it, and counts them; blank ones are only counted.
  package func readLines(
    of bytes: [UInt8], _ part: Range<Int>, line: (Range<Int>, Int, Sight) -> Void
  ) -> Int {
    Scanner.withScanner(over: bytes, end: part.upperBound) { scanner in
      var reader = GlanceReader(.withinLine, bytes, judge)
      var count = 0
      var start = max(0, part.lowerBound)
      while start < scanner.end {
        count += 1
        let first = reader.endOfBlanks(from: start, scanner)
        if scanner[first] == 0x0A || first >= scanner.end {
          start = first + 1
          continue
        }
        let sight = reader.sight(from: first, table, scanner)
        let end = if case .unclear = sight { scanner.endOfLine(from: first) } else { reader.offset }
        line(start..<end, count - 1, sight)
        start = end + 1
      }
      return count
    }
  }

  /// What is seen of a part of a text.
  package func sight(of bytes: [UInt8], _ part: Range<Int>) -> Sight {
    Scanner.withScanner(over: bytes, end: part.upperBound) { scanner in
      var reader = GlanceReader(.anywhere, bytes, judge)
      return reader.sight(from: max(0, part.lowerBound), table, scanner)
    }
  }
}
