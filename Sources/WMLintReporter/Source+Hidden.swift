import WMLintDiagnostics
import WMLintText

extension Source {
  /// What must not be shown, as ranges of `bytes`: credentials, and what is concealed; sorted, none
  /// overlapping.
  var hidden: [Range<Int>] {
    let secrets = Secrets.ranges(in: bytes)
    guard !concealed.isEmpty else { return secrets }
    let parts = concealed.map {
      ($0.lowerBound - start.offset..<$0.upperBound - start.offset).clamped(to: 0..<bytes.count)
    }
    var hidden: [Range<Int>] = []
    for range in (secrets + parts).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let last = hidden.last, range.lowerBound < last.upperBound else {
        hidden.append(range)
        continue
      }
      hidden[hidden.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
    return hidden
  }
}
