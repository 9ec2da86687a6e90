import WMLintDiagnostics
import WMLintText

extension Source {
  /// What must not be shown, as ranges of `bytes`: credentials, those of others included, and what
  /// is concealed; sorted, none overlapping.
  func hidden(beside others: [Source]) -> [Range<Int>] {
    let elsewhere = others.flatMap { other in
      Secrets.ranges(in: other.bytes).map { Array(other.bytes[$0]) }
    }
    let secrets = Secrets.everywhere(in: bytes, parts: rangesOfKnownLines, and: elsewhere)
    guard !concealed.isEmpty else { return secrets }
    let parts = concealed.map {
      ($0.lowerBound - start.offset..<$0.upperBound - start.offset).clamped(to: 0..<bytes.count)
    }
    return Secrets.merged(secrets + parts)
  }

  /// The lines that are known, as ranges of the bytes in memory; nothing where none are.
  private var rangesOfKnownLines: [Range<Int>]? {
    if knownLines.isEmpty { return nil }
    return knownLines.map { line in
      let first = line.start.offset - start.offset
      return (first..<first + line.length).clamped(to: 0..<bytes.count)
    }
  }
}
