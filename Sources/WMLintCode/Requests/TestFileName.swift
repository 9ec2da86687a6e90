import WMLintRequests

/// Recognises test files by name: a path without a host is one of the tested program's there.
package enum TestFileName {
  private static let folders: Set<Substring> = [
    "__tests__", "spec", "specs", "test", "tests",
  ]
  private static let words: Set<String> = ["spec", "specs", "test", "tests"]

  /// Whether a file is in a folder of tests, or is called as one: `StatusTest.php`, `test_api.py`,
  /// `api.test.ts`, `Status.Tests.ps1`.
  package static func isOne(_ name: String) -> Bool {
    let parts = name.split { $0 == "/" || $0 == "\\" }
    guard let last = parts.last else { return false }
    if parts.dropLast().contains(where: { folders.contains($0.lowercased()[...]) }) { return true }
    let stem = last.split(separator: ".").dropLast().joined(separator: ".")
    let named = NameWords.of(stem)
    return ["Test", "Tests", "Spec"].contains { stem.count > $0.count && stem.hasSuffix($0) }
      || named.count > 1
        && (named.last.map(words.contains) ?? false || named.first == "test")
  }
}
