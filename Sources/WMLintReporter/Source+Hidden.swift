import WMLintDiagnostics
import WMLintText

extension Source {
  /// What must not be shown, as ranges of `bytes`: credentials, those of others included, and what
  /// is concealed; sorted, none overlapping.
  func hidden(beside others: [Source]) -> [Range<Int>] {
    let elsewhere = others.flatMap { other in
      Secrets.ranges(in: other.bytes).map { Array(other.bytes[$0]) }
    }
    let secrets = Secrets.everywhere(in: bytes, parts: knownLines, and: elsewhere)
    guard !concealed.isEmpty else { return secrets }
    let parts = concealed.map {
      ($0.lowerBound - start.offset..<$0.upperBound - start.offset).clamped(to: 0..<bytes.count)
    }
    return Secrets.merged(secrets + parts)
  }

  /// The lines that begin at landmarks, as ranges of the bytes in memory; nothing without landmarks.
  private var knownLines: [Range<Int>]? {
    if landmarks.isEmpty { return nil }
    return landmarks.map { landmark in
      let first = min(max(landmark.offset - start.offset, 0), bytes.count)
      return first..<(bytes[first...].firstIndex(of: 0x0A) ?? bytes.count)
    }
  }
}
