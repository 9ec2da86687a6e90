import WMLintDiagnostics
import WMLintText

extension Source {
  /// What must not be shown, as ranges of `bytes`: credentials, those of others included, and what
  /// is concealed; sorted, none overlapping.
  func hidden(beside others: [Source]) -> [Range<Int>] {
    let elsewhere = others.flatMap { other in
      Secrets.hidden(in: other.bytes).map { Array(other.bytes[$0]) }
        + Secrets.longParts(other.held(other.credentials), of: other.bytes)
    }
    let known = knownLines.isEmpty ? nil : held(knownLines.flatMap(\.credentials))
    let secrets = Secrets.everywhere(
      in: bytes, known: known, parts: held(credentials), and: elsewhere)
    let all = concealed.isEmpty ? secrets : Secrets.merged(secrets + held(concealed))
    return all.flatMap(lines)
  }

  /// The parts of a range that are on one line each: a line is shown without the next.
  private func lines(of range: Range<Int>) -> [Range<Int>] {
    let parts = bytes[range].split { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
    return parts.map(\.indices)
  }

  /// Ranges of the source as ranges of the bytes in memory.
  private func held(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.map {
      ($0.lowerBound - start.offset..<$0.upperBound - start.offset).clamped(to: 0..<bytes.count)
    }
  }
}
