import Testing
import WMLintProject

@testable import WMLintCommand

/// Files that a linted file names are opened in the project only, whatever links there are.
@Suite struct OpeningTests {
  private static let saved = #"{"id": "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90", "participants": []}"#
  private static let path =
    "/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}"

  /// A script that sends a file.
  private func script(_ name: String) -> String {
    """
    curl -X PATCH -H 'Content-Type: application/json' -d @\(name) \
    https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P
    """
  }

  private func request(conversation: String) -> String {
    #"{"method": "PATCH", "path": "\#(Self.path)", "conversation": "\#(conversation)"}"#
  }

  /// What is said of a file that is linted alone, and how it ends.
  private func said(_ name: String, in fake: FakeSystem) -> (
    text: String, status: WMLintCommand.ExitStatus
  ) {
    let status = Command().run(
      ["--ignore", "unpublished-path", "--format", "json", SystemString(name.utf8)],
      in: fake.system)
    return (fake.text(of: "stdout") + fake.text(of: "stderr"), status)
  }

  private let wrong = #"{"attributes": {"routing": {"acw": "30"}}}"#

  @Test(arguments: [
    ("send.sh", "b.json"), ("s/send.sh", "b.json"), ("s/send.sh", "s/c.json"),
    ("s/send.sh", "c.json"), ("s/send.sh", "/project/b.json"), ("s/send.sh", "link.json"),
    ("s/send.sh", "s/up.json"), ("s/send.sh", "s/../b.json"), ("send.sh", "absolute.json"),
    ("send.sh", "../project/b.json"), ("s/send.sh", "../b.json"), ("s/send.sh", "folder/c.json"),
  ]) func readsWhatLiesInTheProject(script name: String, file: String) {
    let fake = FakeSystem(
      [name: script(file), "b.json": wrong, "s/c.json": wrong, ".git/HEAD": ""],
      links: [
        "link.json": "s/c.json", "s/up.json": "../b.json", "absolute.json": "/project/b.json",
        "folder": "s",
      ])
    let (text, status) = said(name, in: fake)
    #expect(status == .problems && text.contains(#""rule": "wrong-type""#), "\(text)")
    #expect(!text.contains("unread-file"))
  }

  @Test(arguments: [
    "/etc/passwd", "../outside.json", "../project/../outside.json", "out.json", "up/outside.json",
    "round.json", "s", "gone.json", "s/gone/b.json", ".git/config", "large.json", "device",
    "/project/s/../../outside.json", "inner/out.json", "/outside.json",
  ]) func saysTheSameOfWhatIsAbsentAndOfWhatMustNotBeOpened(name: String) {
    let files = [
      "s/c.json": wrong, ".git/config": wrong, "/outside.json": wrong, "/etc/passwd": wrong,
    ].merging(
      // Much to make, and needed once.
      name == "large.json"
        ? [name: String(repeating: " ", count: ProjectFiles.largest + 1)] : [:]
    ) { first, _ in first }
    let links = [
      "out.json": "/outside.json", "up": "..", "round.json": "round.json", "inner": "s",
      "s/out.json": "../../outside.json",
    ]
    let own = [
      ("send.sh", script(name), "the body is unknown"),
      ("send.http", "PATCH \(Self.path)\n\n< \(name)\n", "the body is unknown"),
      ("send.json", request(conversation: name), "no ids are compared with it"),
    ]
    for (own, content, so) in own {
      let fake = FakeSystem(files.merging([own: content]) { first, _ in first }, links: links)
      let (text, status) = said(own, in: fake)
      let message = "'\(name)' was not read: absent, or not a file in the project; \(so)"
      #expect(status == .clean && text.contains(#""diagnostics": []"#), "\(text)")
      #expect(text.contains(#"{"rule": "unread-file", "message": "\#(message)""#))
      let looked = fake.lookedAtOutside.filter { $0.contains("outside") || $0.contains("etc") }
      #expect(looked.isEmpty, "\(name) \(looked)")
    }
  }

  @Test func saysOfAConfigurationWhatItsConversationIs() {
    for (name, isRead) in [("s/c.json", true), ("/outside.json", false), ("gone.json", false)] {
      let fake = FakeSystem([
        ".wmlint.json": #"{"requests": [{"files": "*.json", "conversation": "\#(name)"}]}"#,
        "s/c.json": Self.saved, "/outside.json": Self.saved,
        "a.json": #"{"method": "PATCH", "path": "\#(Self.path)"}"#,
      ])
      let (text, status) = said("a.json", in: fake)
      #expect(status == .clean)
      #expect(
        text.contains("'\(name)' was not read") == !isRead, "\(text)")
    }
  }

  @Test(arguments: [".wmlint.json", ".wmlint-baseline.json"])
  func opensItsOwnFilesOnlyInTheProject(name: String) {
    let files = ["a.json": wrong, "/outside.json": "{}", "s/in.json": "{}"]
    for (target, message) in [
      ("/outside.json", "lies outside of the project"),
      ("/gone.json", "lies outside of the project"),
      ("../outside.json", "lies outside of the project"), ("s", "is not a regular file"),
      ("device", "is not a regular file"), (name, "its links lead in a circle"),
    ] {
      var files = files
      if name != ".wmlint.json" { files[".wmlint.json"] = "{}" }
      let fake = FakeSystem(files, links: [name: target])
      #expect(said("a.json", in: fake) == ("wmlint: \(name): was not read: \(message)\n", .failure))
      #expect(!fake.lookedAtOutside.contains { $0.contains("outside") || $0.contains("gone") })
    }
  }

  @Test func findsTheRoot() {
    func root(_ files: [String], of folder: SystemString) -> SystemString {
      let fake = FakeSystem(Dictionary(uniqueKeysWithValues: files.map { ($0, "") }))
      return ProjectRoot(of: folder, in: fake.system.files).path
    }
    #expect(root([".git/HEAD", "a/.git", "a/b/c"], of: "/project/a/b") == "/project/a")
    #expect(root([".git/HEAD", "a/.wmlint.json"], of: "/project/a/b") == "/project")
    #expect(root(["a/.wmlint.json", "a/b/.wmlint.json"], of: "/project/a/b") == "/project/a")
    #expect(root(["a/b/c"], of: "/project/a/b") == "/project")
    #expect(root(["/other/b/c"], of: "/other/b") == "/other/b")
    #expect(root(["/.git/HEAD", "/.wmlint.json"], of: "/other/b") == "/other/b")
    #expect(root([], of: "/") == "/")
  }

  @Test func takesNoMoreOfTheRootOfTheFileSystemThanItsFiles() throws {
    let fake = FakeSystem(["/a.json": "", "/proc/kmsg": ""])
    let root = ProjectRoot(at: "/")
    #expect(try root.way(to: Array("a.json".utf8), from: "/", in: fake.system.files) == ["a.json"])
    #expect(try root.way(to: Array("proc/kmsg".utf8), from: "/", in: fake.system.files) == nil)
  }

  @Test func walksNoLinkThatLeavesTheFolder() {
    let fake = FakeSystem(
      ["d/z.json": "wrong-type", "e.json": "wrong-type", "/outside.json": "wrong-type"],
      links: ["d/out.json": "/outside.json", "d/beside.json": "../e.json", "d/a.json": "z.json"])
    _ = Command.fake.run("d --format compact", in: fake)
    let text = fake.text(of: "stdout")
    #expect(text.ranges(of: "found in").count == 1 && text.contains("found in d/a.json"), "\(text)")
    #expect(!fake.lookedAtOutside.contains { $0.contains("outside") })
  }

  @Test func writesThroughNoLinkThatLeavesTheProject() {
    let text = #"{"attributes": {"routing": {"acw": "30"}}}"#
    let fake = FakeSystem(
      [".git/HEAD": "", "/outside.json": text, "in.json": text],
      links: ["out.json": "/outside.json", "link.json": "in.json"])
    #expect(Command().run(["--fix", "out.json", "link.json"], in: fake.system) == .failure)
    #expect(fake.text(of: "stderr").contains("out.json: leads out of the project"))
    #expect(fake.text(of: "out.json").isEmpty && !fake.text(of: "link.json").isEmpty)
  }

  @Test func doesNotShowByABaselineWhatIsOutside() {
    let texts = ["/outside.json", "/missing.json"].map { name in
      let fake = FakeSystem([
        ".wmlint.json": "{}", "a.json": wrong, "/outside.json": wrong,
        ".wmlint-baseline.json": """
        {"version": 1, "entries": [
          {"file": "\(name)", "rule": "wrong-type", "count": 1, "reason": "x"}]}
        """,
      ])
      return said("a.json", in: fake).text
    }
    #expect(texts[0] == texts[1] && texts[0].contains("silences nothing"))
  }

  @Test func makesNoConfigurationThroughALink() {
    let fake = FakeSystem(links: [".wmlint.json": "/gone.json"])
    #expect(Command().run(["init"], in: fake.system) == .usage)
    #expect(fake.text(of: ".wmlint.json").isEmpty)
  }
}
