import WMLintChecker
import WMLintDiagnostics
import WMLintRequests
import WMLintText

/// The suppressions in the comments of a file, and what they silence.
///
/// A suppression holds for its own lines and the line below its comment. Where a request begins on
/// one of these, it holds for all of the request: many have no place for a comment inside.
struct Suppressions {
  private struct Entry {
    let suppression: Suppression

    /// The rules that it has silenced.
    var used: Set<String> = []
  }

  /// A rule that is silenced on a line.
  private struct Key: Hashable {
    let line: Int
    let rule: String
  }

  private var entries: [Entry] = []
  private var index: PositionIndex

  /// What is silenced, and by which of the entries that are not known to be used yet.
  private var unused: [Key: [Int]] = [:]

  init(in comments: [MappedText], of source: Source) {
    index = PositionIndex(source)
    guard !comments.isEmpty, FileContent.silencing.finds(in: MappedText(source)) else { return }
    let own = comments.filter { $0.place.source == source.id }
    // Where the comments end that go on line by line, by the first line of each.
    var ends: [Int: Int] = [:]
    for comment in own.reversed() where comment.beginsLine(in: source) {
      let last = lastLine(of: comment)
      ends[line(at: comment.place.bytes.lowerBound)] = ends[last + 1] ?? last
    }
    for comment in own {
      let last = lastLine(of: comment)
      // A reason may go on in the comments below.
      let next = (ends[last + 1] ?? last) + 1
      for suppression in comment.lines.compactMap(Suppression.init) {
        let first = line(at: suppression.mark.place.bytes.lowerBound)
        add(suppression, for: [first, last, next])
      }
    }
  }

  private mutating func add(_ suppression: Suppression, for lines: Set<Int>) {
    for line in lines {
      for name in suppression.names {
        unused[Key(line: line, rule: name.string), default: []].append(entries.count)
      }
    }
    entries.append(Entry(suppression: suppression))
  }

  private mutating func line(at offset: Int) -> Int { index.position(at: offset).line }

  private mutating func lastLine(of comment: MappedText) -> Int {
    let place = comment.place.bytes
    return line(at: max(place.lowerBound, place.upperBound - 1))
  }

  /// Silences what may stay.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found.
  ///   - requests: Where the requests are, by their indexes.
  ///   - isLooked: Whether a rule would have found what it looks for, were it there.
  /// - Returns: What is left, and what is wrong with the suppressions themselves.
  mutating func applied(
    to diagnostics: [Diagnostic], of requests: @autoclosure () -> [Int: SourceRange],
    where isLooked: (Rule) -> Bool
  ) -> [Diagnostic] {
    guard !entries.isEmpty else { return diagnostics }
    let requests = requests()
    let left = diagnostics.filter { diagnostic in
      let request = diagnostic.request.flatMap { requests[$0.index] }
      return !takes(diagnostic.rule, at: [diagnostic.range] + (request.map { [$0] } ?? []))
    }
    let rules = Linter.rules
    return Checker.sorted(
      left
        + entries.flatMap { entry in
          entry.suppression.diagnostics(rules) { rule in
            entry.used.contains(rule.id) || !isLooked(rule)
          }
        })
  }

  /// Whether a rule is silenced at the beginning of one of some places; notes by what.
  private mutating func takes(_ rule: String, at places: [SourceRange]) -> Bool {
    var isTaken = false
    for place in places where place.source == .main {
      let key = Key(line: line(at: place.bytes.lowerBound), rule: rule)
      guard let holders = unused[key] else { continue }
      for holder in holders { entries[holder].used.insert(rule) }
      unused[key] = []
      isTaken = true
    }
    return isTaken
  }
}

extension MappedText {
  /// The lines of it.
  fileprivate var lines: [MappedText] {
    bytes.split(separator: ASCII.lineFeed).map { self[$0.startIndex..<$0.endIndex] }
  }

  /// Whether nothing but blanks is before it on its line.
  fileprivate func beginsLine(in source: Source) -> Bool {
    let start = min(place.bytes.lowerBound, source.bytes.count)
    let before = source.bytes[..<start].last { $0 != ASCII.space && $0 != ASCII.tab }
    return before == nil || before == ASCII.lineFeed
  }
}
