import Foundation
import Testing
import WMLintProject
import WMLintTestSupport

@testable import WMLintCommand

/// What git ignores is left out of walked folders, whatever git makes of it.
@Suite struct IgnoredPathsTests {
  private static let git = ["/usr/bin/git", "/usr/local/bin/git", "/opt/homebrew/bin/git"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private let body = #"{"attributes": {"tier": "gold"}}"#

  private func shown(
    _ options: String, _ files: [String: String], links: [String: String] = [:]
  ) -> [String] {
    let fake = FakeSystem(files.merging([".git/HEAD": "ref"]) { $1 }, links: links)
    _ = Command().run("--show-files \(options)", in: fake)
    return fake.text(of: "stdout").split(separator: "\n").map(String.init)
  }

  @Test func holdsForFoldersThatAreWalked() {
    let files = [
      ".gitignore": "*.log.json\n/d/out/\n", "d/a.json": body, "d/a.log.json": body,
      "d/out/b.json": body, "d/e/.gitignore": "!b.log.json\nc.json\n", "d/e/b.log.json": body,
      "d/e/c.json": body, ".git/info/exclude": "x.json", "d/x.json": body, "d/f/c.json": body,
    ]
    #expect(shown("d", files) == ["d/a.json", "d/e/b.log.json", "d/f/c.json"])
    #expect(shown("--no-ignore d", files).count == 7)
  }

  @Test func holdsForNothingThatIsNamed() {
    let files = [".gitignore": "out\na.json\n", "out/b.json": body, "a.json": body]
    #expect(shown("out a.json", files) == ["out/b.json", "a.json"])
  }

  @Test func isReadInARepositoryOnly() {
    let files = ["d/.gitignore": "a.json", "d/a.json": body]
    let fake = FakeSystem(files)
    _ = Command().run("--show-files d", in: fake)
    #expect(fake.text(of: "stdout") == "d/a.json\n")
  }

  @Test func endsWhereAnotherRepositoryBegins() {
    let files = [
      ".gitignore": "a.json\ngone/", "d/a.json": body, "d/inner/.git/info/exclude": "b.json",
      "d/inner/a.json": body, "d/inner/b.json": body, "d/gone/.git/HEAD": "", "d/gone/c.json": body,
    ]
    #expect(shown("d", files) == ["d/inner/a.json"])
  }

  @Test func findsTheFolderOfAWorkTree() {
    let files = [
      "d/tree/.git": "gitdir: ../main/worktrees/tree\n",
      "d/main/worktrees/tree/commondir": "../..\n",
      "d/main/info/exclude": "a.json\n", "d/tree/a.json": body, "d/tree/b.json": body,
    ]
    #expect(shown("d/tree", files) == ["d/tree/b.json"])
  }

  @Test func saysWhereNothingIsLeft() {
    let fake = FakeSystem([".gitignore": "*.json", "d/a.json": body, ".git/HEAD": ""])
    #expect(Command().run("d", in: fake) == .clean)
    #expect(fake.text(of: "stderr").contains("git ignores all that wmlint could read"))
  }

  @Test(
    .enabled(if: git != nil, "left out, as git is not here"),
    arguments: 0..<5)
  func leavesOutWhatGitIgnores(seed: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "wmlint-ignored-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var draw = IgnoredTree(seed: UInt64(seed))
    for (path, text) in draw.files(120) {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: false, encoding: .utf8)
    }
    _ = try run(["init", "-q"], in: folder, input: "")
    try draw.patterns().write(
      to: folder.appending(path: ".git/info/exclude"), atomically: false, encoding: .utf8)
    let fake = FakeSystem()
    let system = fake.system(reading: folder.path)
    _ = Command().run(["--show-files", "--no-ignore", "."], in: system)
    let all = fake.text(of: "stdout").split(separator: "\n").map { String($0.dropFirst(2)) }
    #expect(all.count > 40)
    let walked = FakeSystem()
    _ = Command().run(["--show-files", "."], in: walked.system(reading: folder.path))
    let taken = walked.text(of: "stdout").split(separator: "\n").map { String($0.dropFirst(2)) }
    let ignored = try run(
      ["check-ignore", "--no-index", "-z", "--stdin"], in: folder,
      input: all.map { $0 + "\0" }.joined()
    ).split(separator: "\0").map(String.init)
    #expect(Set(all).subtracting(taken) == Set(ignored), "seed \(seed)")
  }

  private func run(_ arguments: [String], in folder: URL, input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.git))
    process.arguments = ["-C", folder.path, "-c", "core.excludesFile="] + arguments
    process.environment = ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]
    let (incoming, outgoing) = (Pipe(), Pipe())
    process.standardInput = incoming
    process.standardOutput = outgoing
    try process.run()
    DispatchQueue.global().async {
      try? incoming.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? incoming.fileHandleForWriting.close()
    }
    let output = try outgoing.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}

/// A tree of files with patterns in it, by chance.
private struct IgnoredTree {
  private static let names = [
    "a", "b", "ab", "abc", "a b", "[a]", "*", "!a", "#a", "A", "é", "a-b", "_", "7", "a\\b",
  ]
  private static let pieces = [
    "a", "b", "ab", "abc", "*", "**", "?", "/", "/", "[a-b]", "[!a]", "[^b]", "[[:alpha:]]",
    "[[:digit:]_]", "\\", "\\*", " ", "\\ ", ".json", "*.json", "#", "!", "é", "[", "]", "-",
    "[]a]", "[a", "[[:x:]]", "[a-", "\\[a\\]", "**/", "/**", "/**/", "A",
  ]
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private mutating func element(of words: [String]) -> String { words[number(below: words.count)] }

  mutating func files(_ count: Int) -> [String: String] {
    var files: [String: String] = [:]
    for _ in 0..<count {
      let folders = (0..<number(below: 4)).map { _ in element(of: Self.names) }
      let name = element(of: Self.names) + ".json"
      files[(folders + [name]).joined(separator: "/")] = "{}"
      if number(below: 8) == 0 {
        files[(folders + [".gitignore"]).joined(separator: "/")] = patterns()
      }
    }
    return files
  }

  mutating func patterns() -> String {
    let ends = ["\n", "\n", "\n", "\r\n", " \n", "  \n", "/\n", "\t\n"]
    return (0..<(1 + number(below: 4))).map { _ in
      let start = ["", "", "", "", "!", "/", "\u{FEFF}", "!/"][number(below: 8)]
      let line = (0..<(1 + number(below: 4))).map { _ in element(of: Self.pieces) }.joined()
      return start + line + ends[number(below: ends.count)]
    }.joined()
  }
}
