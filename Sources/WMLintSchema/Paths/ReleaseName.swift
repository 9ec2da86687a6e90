/// The releases that the published facts name, as a sentence says them.
package enum ReleaseName {
  private static let names = [
    "javascript ": "JavaScript SDK ", "python ": "Python SDK ", "dotnet ": ".NET SDK ",
  ]

  /// `javascript 259.0.0 (2026-08-15)` as `JavaScript SDK 259.0.0 (2026-08-15)`.
  package static func phrase(_ release: String) -> String {
    if let date = release.split(separator: "(").last?.dropLast(), release.contains("swagger.json") {
      return "an SDK of \(date)"
    }
    for (prefix, name) in names where release.hasPrefix(prefix) {
      return name + release.dropFirst(prefix.count)
    }
    // The one that its notes do not name is in the Python SDK.
    return release.first?.isNumber == true ? "Python SDK " + release : release
  }
}
