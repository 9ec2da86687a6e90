import WMLintDiagnostics
import WMLintText

extension Source {
  /// What must not be shown, as ranges of `bytes`: credentials, those of others included, and what
  /// is concealed; sorted, none overlapping.
  func hidden(beside others: [Source]) -> [Range<Int>] {
    let elsewhere = others.flatMap { other in
      Secrets.ranges(in: other.bytes).map { Array(other.bytes[$0]) }
        + Secrets.longParts(other.held(other.credentials), of: other.bytes)
    }
    let known = knownLines.isEmpty ? nil : held(knownLines.flatMap(\.credentials))
    let secrets = Secrets.everywhere(
      in: bytes, known: known, parts: held(credentials), and: elsewhere)
    return concealed.isEmpty ? secrets : Secrets.merged(secrets + held(concealed))
  }

  /// Ranges of the source as ranges of the bytes in memory.
  private func held(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.map {
      ($0.lowerBound - start.offset..<$0.upperBound - start.offset).clamped(to: 0..<bytes.count)
    }
  }
}
