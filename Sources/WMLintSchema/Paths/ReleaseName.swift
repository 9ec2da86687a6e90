/// The releases that the facts name, as sentences say them.
package enum ReleaseName {
  /// A release in words: `JavaScript SDK 192.0.0` for `javascript 192.0.0`.
  package static func words(_ release: String) -> String {
    guard let space = release.firstIndex(of: " "),
      release[..<space] == "javascript"
    else { return release }
    return "JavaScript SDK" + release[space...]
  }
}
