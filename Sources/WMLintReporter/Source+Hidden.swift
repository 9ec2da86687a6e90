import WMLintDiagnostics
import WMLintText

extension Source {
  /// What must not be shown, as ranges of `bytes`: credentials, and what is concealed; sorted, none
  /// overlapping.
  var hidden: [Range<Int>] {
    let secrets = Secrets.everywhere(in: bytes)
    guard !concealed.isEmpty else { return secrets }
    let parts = concealed.map {
      ($0.lowerBound - start.offset..<$0.upperBound - start.offset).clamped(to: 0..<bytes.count)
    }
    return Secrets.merged(secrets + parts)
  }
}
