import Testing

@testable import WMLintProject

/// What a line of a `.gitignore` matches.
@Suite struct IgnorePatternTests {
  private func verdict(_ lines: String, _ path: String) -> Bool? {
    let file = IgnoreFile(Array(lines.utf8))
    let isFolder = path.hasSuffix("/")
    let bytes = Array(path.utf8)[..<(path.utf8.count - (isFolder ? 1 : 0))]
    return file.verdict(on: bytes, FolderPath.name(of: Array(bytes)), isFolder: isFolder)
  }

  @Test(arguments: [
    ("a", "a"), ("a", "b/c/a"), ("a/", "b/a/"), ("/a", "a"), ("b/a", "b/a"), ("*.json", "b/a.json"),
    ("a*", "abc"), ("b/*", "b/a"), ("**/a", "a"), ("**/a", "b/c/a"), ("b/**", "b/c/a"),
    ("b/**/a", "b/a"), ("b/**/a", "b/c/d/a"), ("?", "a"), ("[a-c]", "b"), ("[!a]", "b"),
    ("[^a]", "b"), ("[]]", "]"), ("[]-a]", "^"), ("[[:digit:]_]", "7"), ("[\\]]", "]"),
    ("\\#a", "#a"), ("\\!a", "!a"), ("a  ", "a"), ("a\\ ", "a "), ("a\\  ", "a "), ("a\t", "a\t"),
    ("\u{FEFF}a", "a"), ("a\r\n", "a"), ("x\n!a\na", "a"), ("**", "a"), ("a**b", "axxb"),
    // The text before the first wildcard is matched separately: the asterisks are then at the
    // start.
    ("a**/b", "a/x/b"), ("a**/b", "ab"), ("b/a**", "b/axx"), ("**\\/a", "b/c/a"), ("/**/a", "a"),
  ])
  func leavesOut(line: String, path: String) { #expect(verdict(line, path) == true) }

  @Test(arguments: [
    ("a", "ab"), ("a/", "a"), ("/a", "b/a"), ("b/a", "c/b/a"), ("b/*", "b/c/a"),
    ("b/**", "b"), ("?", "/"), ("b?a", "b/a"), ("b[/]a", "b/a"), ("b[!x]a", "b/a"), ("#a", "#a"),
    ("", "a"), ("/", "a"), ("//", "a"), ("!", "a"), ("[a", "[a"), ("[a", "a"), ("a\\", "a\\"),
    ("[[:nonsense:]]", "a"), ("b/a**c", "b/a/c"), ("**\\/a", "a"), ("a\u{0}b", "ab"), ("A", "a"),
    ("\\a\\", "a"), ("[b-a]", "a"), ("*/a", "a"), ("*/a", "b/c/a"),
  ])
  func saysNothing(line: String, path: String) { #expect(verdict(line, path) == nil) }

  @Test(arguments: [
    ("*\n!a", "a"), ("a\n!a", "a"), ("*\n!a/", "a/"), ("b*\n!/ba", "ba"), ("*.x\n!?.x", "a.x"),
  ])
  func takesBack(lines: String, path: String) { #expect(verdict(lines, path) == false) }

  /// All ways to match at once: none is tried again.
  @Test func takesTimeInProportion() {
    let stars = String(repeating: "*a", count: 200) + "b/**/c"
    let name = String(repeating: "a", count: 1_000)
    #expect(verdict(stars, name + "/c") == nil)
    let folders = String(repeating: "**/a/", count: 100) + "b"
    #expect(verdict(folders, String(repeating: "a/", count: 500) + "c") == nil)
  }

  @Test func looksUpWhatHasNoWildcards() {
    let lines = (0..<5_000).map { "file-\($0)\n/folder/path-\($0)/\n" }.joined()
    let file = IgnoreFile(Array((lines + "*.json").utf8))
    for number in 0..<5_000 {
      let name = Array("file-\(number)".utf8)[...]
      let path = Array("folder/path-\(number)".utf8)[...]
      #expect(file.verdict(on: name, name, isFolder: false) == true)
      #expect(file.verdict(on: path, path, isFolder: false) == nil)
      #expect(file.verdict(on: path, path, isFolder: true) == true)
    }
  }
}
