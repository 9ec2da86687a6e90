import Foundation
import Testing
import WMLintReporter
import WMLintTestSupport
import WMLintText

/// Diffs can be applied by git and patch, and show no credential.
@Suite struct UnifiedDiffTests {
  private func edited(_ text: String, _ changes: [(String, String)]) -> EditedText {
    var edited = EditedText(Array(text.utf8))
    for (old, new) in changes {
      let bytes = edited.bytes
      guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: old.utf8) }) else {
        continue
      }
      edited.replace([.init(start..<start + old.utf8.count, Array(new.utf8))])
    }
    return edited
  }

  private func diff(_ text: String, _ changes: [(String, String)], at path: String = "a.json")
    -> String
  {
    String(
      decoding: UnifiedDiff(of: edited(text, changes), at: Array(path.utf8)).bytes, as: UTF8.self)
  }

  @Test func showsThreeLinesRoundAChange() {
    #expect(
      diff("1\n2\n3\n4\n5x\n6\n7\n8\n9\n", [("5x", "5")]) == """
        --- a/a.json
        +++ b/a.json
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5x
        +5
         6
         7
         8

        """)
  }

  @Test func leavesOutAHunkThatWouldShowWhatIsConcealed() {
    var edited = EditedText(Array("x\nprivate\n\n\n\n\n\n\ny\n".utf8), concealing: [2..<9])
    edited.replace([.init(0..<1, [0x30]), .init(16..<17, [0x31])])
    let diff = UnifiedDiff(of: edited, at: Array("a".utf8))
    #expect(diff.hidden == 1)
    let shown = String(decoding: diff.bytes, as: UTF8.self)
    #expect(shown.contains("+1") && !shown.contains("private"))
  }

  @Test func putsNearChangesInOneHunkAndFarOnesInTwo() {
    let lines = (1...30).map { "\($0)x\n" }.joined()
    let near = diff(lines, [("10x", "10"), ("17x", "17")])
    #expect(near.ranges(of: "@@ -").count == 1)
    let far = diff(lines, [("10x", "10\n10"), ("18x", "18")])
    #expect(far.contains("@@ -7,7 +7,8 @@"))
    #expect(far.contains("@@ -15,7 +16,7 @@"))
  }

  @Test func saysThatTheLastLineHasNoEnd() {
    #expect(
      diff("a", [("a", "b")]) == """
        --- a/a.json
        +++ b/a.json
        @@ -1,1 +1,1 @@
        -a
        \\ No newline at end of file
        +b
        \\ No newline at end of file

        """)
  }

  @Test func isEmptyWithoutChanges() {
    #expect(diff("a\n", []).isEmpty)
    #expect(diff("a\n", [("a", "a")]).isEmpty)
  }

  @Test func leavesOutAHunkThatWouldShowACredential() {
    let secret = "dGhpc0lzTm90QXJlYWxLZXk0Mg"
    let gap = String(repeating: "\n", count: 20)
    let text = "\"Bearer \(secret)\", x\n\(gap)y\n"
    let found = UnifiedDiff(of: edited(text, [("x", "X"), ("y", "Y")]), at: Array("a".utf8))
    let shown = String(decoding: found.bytes, as: UTF8.self)
    #expect(found.hidden == 1)
    #expect(!shown.contains(secret))
    #expect(shown.contains("+Y\n"))
    #expect(!shown.contains("X"))
    let written = UnifiedDiff(
      of: edited("a\n", [("a", "Bearer \(secret)")]), at: Array("a".utf8))
    #expect(written.bytes.isEmpty)
    #expect(written.hidden == 1)
  }

  @Test(arguments: [
    ("./d/a.json", "a/d/a.json"), ("/d/a.json", "a/d/a.json"), ("a b", "a/a b\t"),
    ("a\"\\\n\u{7F}é", #""a/a\"\\\012\177é""#),
  ])
  func namesTheFile(path: String, name: String) {
    #expect(diff("a", [("a", "b")], at: path).hasPrefix("--- \(name)\n"))
  }

  @Test func showsATerminalNothingThatItObeys() {
    let text = edited("a\u{1B}[2J\tb\r\n", [("b", "c")])
    let diff = UnifiedDiff(
      of: text, at: Array("a".utf8), forTerminal: true, usesColor: true)
    let shown = String(decoding: diff.bytes, as: UTF8.self)
    #expect(!shown.contains("\u{1B}[2J"))
    #expect(shown.contains("\u{1B}[1;32m+"))
    let plain = UnifiedDiff(of: text, at: Array("a".utf8), forTerminal: true)
    #expect(String(decoding: plain.bytes, as: UTF8.self).contains("+a\\u{1b}[2J    c\n"))
  }

  /// `git apply` makes the new text of the old one, whatever was changed.
  @Test(arguments: 0..<60) func isTakenByGit(seed: UInt64) throws {
    var generator = Seeded(seed: seed)
    let ends = ["\n", "\n", "\r\n", ""]
    let original = (0..<Int.random(in: 0...40, using: &generator)).map { line in
      "line \(line)" + (ends.randomElement(using: &generator) ?? "")
    }.joined()
    var text = EditedText(Array(original.utf8))
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let count = text.bytes.count
      let lower = Int.random(in: 0...count, using: &generator)
      let upper = min(count, lower + Int.random(in: 0...20, using: &generator))
      let new = ["x", "", "\n", "a\nb", "\r\n"].randomElement(using: &generator) ?? ""
      text.replace([.init(lower..<upper, Array(new.utf8))])
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "wmlint-diff-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a b.json")
    try Data(text.original).write(to: file)
    let diff = UnifiedDiff(of: text, at: Array("./a b.json".utf8))
    guard !diff.bytes.isEmpty else {
      #expect(text.bytes == text.original)
      return
    }
    try Data(diff.bytes).write(to: folder.appending(path: "diff"))
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "apply", "--whitespace=nowarn", "diff"]
    git.currentDirectoryURL = folder
    try git.run()
    git.waitUntilExit()
    #expect(git.terminationStatus == 0)
    let result = try Data(contentsOf: file)
    #expect(Array(result) == text.bytes, "\(String(decoding: diff.bytes, as: UTF8.self))")
  }
}
