import WMLintText

/// Decides in one pass whether a text has one of a few shapes, and gives up where it is unusual.
///
/// What it accepts is JSON of that form without duplicate keys; what it does not accept may be right all
/// the same. It makes no nodes, and takes hardly any memory.
package struct ShapeMatcher: Sendable {
  /// Judges whether a text is harmless that is so long that it may be a credential, by what stands
  /// before it and by all that it is a part of.
  package typealias Judge =
    @Sendable (_ bytes: [UInt8], _ text: Range<Int>, _ whole: Range<Int>) -> Bool

  private var table = ShapeTable()
  private let judge: Judge

  /// Whether a text is declined that holds a byte, by the byte; empty if every text is taken.
  private let watched: [Bool]

  /// Makes one that knows no form yet, and declines whatever holds one of some bytes in a key or a
  /// text.
  package init(watching bytes: [UInt8] = [], judge: @escaping Judge) {
    var watched = bytes.isEmpty ? [] : [Bool](repeating: false, count: 256)
    for byte in bytes { watched[Int(byte)] = true }
    self.watched = watched
    self.judge = judge
  }

  /// Looks for one more form.
  package mutating func add(_ form: Shape) { table.addRoot(form) }

  /// Goes through the lines of a part of a text, each with how many stand before it and the place among
  /// the forms of the one that it has, and counts them; blank ones are only counted.
  package func readLines(
    of bytes: [UInt8], _ part: Range<Int>, line: (Range<Int>, Int, Int?) -> Void
  ) -> Int {
    Scanner.withScanner(over: bytes, end: part.upperBound) { scanner in
      var reader = ShapeReader(.withinLine, bytes, watching: watched, judge)
      var count = 0
      var start = max(0, part.lowerBound)
      while start < scanner.end {
        count += 1
        let first = reader.endOfBlanks(from: start, scanner)
        if scanner[first] == ASCII.lineFeed || first >= scanner.end {
          start = first + 1
          continue
        }
        let form = reader.form(from: first, table, scanner)
        let end = form == nil ? scanner.endOfLine(from: first) : reader.offset
        line(start..<end, count - 1, form)
        start = end + 1
      }
      return count
    }
  }

  /// The place among the forms of the one that a part of a text has; `nil` if it has none.
  package func form(of bytes: [UInt8], _ part: Range<Int>) -> Int? {
    Scanner.withScanner(over: bytes, end: part.upperBound) { scanner in
      var reader = ShapeReader(.anywhere, bytes, watching: watched, judge)
      return reader.form(from: max(0, part.lowerBound), table, scanner)
    }
  }
}
