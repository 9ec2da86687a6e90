import Testing
import WMLintProject

@testable import WMLintCommand

/// A run reads each input once, reports in order, and survives files that cannot be read.
@Suite struct LintRunTests {
  private let files = [
    "clean.json": "fine", "bad.json": "wrong-type", "odd.json": "unlikely-value",
    "noted.json": "unpublished-path", "also.json": "unpublished-path",
  ]

  @Test(arguments: [
    ("clean.json", WMLintCommand.ExitStatus.clean), ("bad.json", .problems), ("odd.json", .clean),
    ("odd.json --fail-on warning", .problems), ("noted.json", .clean),
    ("noted.json --fail-on note", .problems), ("gone.json bad.json", .failure),
    ("--bogus", .usage), ("device", .failure), ("bad.json --ignore wrong-type", .clean),
    ("bad.json --only unlikely-value", .clean), ("bad.json --severity wrong-type=note", .clean),
    ("odd.json --severity unlikely-value=error", .problems), ("-", .problems), ("", .problems),
    ("clean.json --output locked.txt", .failure), ("bad.json --output full.txt", .failure),
    ("rules", .clean), ("explain wrong-type", .clean), ("explain", .usage), ("--help", .clean),
  ])
  func endsWith(line: String, status: WMLintCommand.ExitStatus) {
    let fake = FakeSystem(
      files, locked: ["locked.txt"], input: "wrong-type", fullDisk: ["full.txt"])
    #expect(Command.fake.run(line, in: fake) == status)
  }

  @Test func doesNothingWithoutArgumentsAtAll() {
    let fake = FakeSystem(files, input: "wrong-type")
    #expect(Command.fake.run(nil, in: fake.system) == .failure)
    #expect(fake.text(of: "stderr").contains("/proc"))
    #expect(fake.text(of: "stdout").isEmpty)
  }

  @Test func refusesToWriteAReportOverAFileWithRequests() {
    let fake = FakeSystem(files)
    #expect(Command.fake.run("bad.json --report json=odd.json", in: fake) == .usage)
    #expect(fake.text(of: "stderr").contains("'odd.json' holds requests"))
    #expect(Command.fake.run("bad.json --report json=.wmlint.json", in: fake) == .usage)
    #expect(fake.text(of: "odd.json").isEmpty && fake.text(of: "stdout").isEmpty)
  }

  @Test func lintsTheOthersWhereAFileIsMissing() {
    let fake = FakeSystem(files)
    _ = Command.fake.run("gone.json bad.json", in: fake)
    #expect(fake.text(of: "stderr") == "wmlint: gone.json: no such file\n")
    #expect(fake.text(of: "stdout").contains("found in bad.json"))
  }

  @Test func lintsTheOthersWhereFilesSayThatTheyAreEndless() {
    let fake = FakeSystem(files)
    var system = fake.system
    let status = system.files.status
    system.files.status = { path throws(SystemFailure) in
      let found = try status(path)
      return FileStatus(kind: found.kind, size: .max, identity: found.identity)
    }
    system.files.contents = {
      [contents = system.files.contents] path, size, limit throws(SystemFailure) in
      if path == "odd.json" || path == "noted.json" { throw SystemFailure("is too large") }
      return try contents(path, size, limit)
    }
    let words: [SystemString] = ["odd.json", "noted.json", "bad.json"]
    #expect(Command.fake.run(words, in: system) == .failure)
    #expect(fake.text(of: "stdout").contains("found in bad.json"))
  }

  @Test func lintsAFileOnceWhateverItIsCalled() {
    let fake = FakeSystem(files)
    _ = Command.fake.run("bad.json ./bad.json bad.json --format compact", in: fake)
    #expect(fake.text(of: "stdout").ranges(of: "found in").count == 1)
  }

  @Test func readsStandardInputOnce() {
    let fake = FakeSystem(input: "wrong-type")
    _ = Command.fake.run("- - --stdin-filename named.json", in: fake)
    #expect(fake.text(of: "stdout").ranges(of: "found in named.json").count == 1)
  }

  @Test func printsHelpOnATerminalWithoutPaths() {
    let fake = FakeSystem(isTerminal: true)
    #expect(Command.fake.run("", in: fake) == .clean)
    #expect(fake.text(of: "stdout").contains("Usage:"))
  }

  @Test func walksFoldersInOrderAndSkipsWhatIsNotOurs() {
    let fake = FakeSystem([
      "d/b.json": "wrong-type", "d/a/z.JSON": "wrong-type", "d/c.json": "", "d/x.txt": "wrong-type",
      "d/.git/a.json": "wrong-type", "d/.h.json": "wrong-type", "d/pipe.json": "wrong-type",
      "d/node_modules/a.json": "wrong-type", "d/.build/a.json": "wrong-type",
    ])
    _ = Command.fake.run("d/ --format compact", in: fake)
    let names = fake.text(of: "stdout").split(separator: "found in ").dropFirst()
      .compactMap { $0.split(separator: ":").first }
    #expect(names == ["d/a/z.JSON", "d/b.json"])
  }

  @Test func reportsAFolderThatMayNotBeRead() {
    let fake = FakeSystem(["d/a.json": "wrong-type", "bad.json": "wrong-type"], locked: ["d"])
    #expect(Command.fake.run("d bad.json", in: fake) == .failure)
    #expect(fake.text(of: "stderr") == "wmlint: d: permission denied\n")
  }

  @Test(arguments: [1, 2, 8])
  func ordersFindingsWhateverTheJobs(jobs: Int) {
    let names = (100..<700).map { "f\($0).json" }
    let many = Dictionary(uniqueKeysWithValues: names.map { ($0, "wrong-type") })
    let fake = FakeSystem(many)
    let line = names.joined(separator: " ") + " --format compact --jobs \(jobs)"
    _ = Command.fake.run(line, in: fake)
    let text = fake.text(of: "stdout")
    let lines = text.split(separator: "\n").filter { $0.contains("found in") }
    #expect(lines.count == names.count)
    #expect(zip(lines, names).allSatisfy { $0.contains($1) })
  }

  @Test func printsOnlyWhatFailsWhenQuiet() {
    let fake = FakeSystem(["a.json": "wrong-type unlikely-value unpublished-path"])
    #expect(Command.fake.run("a.json --quiet", in: fake) == .problems)
    let text = fake.text(of: "stdout")
    #expect(text.contains("[wrong-type]"))
    #expect(!text.contains("[unlikely-value]"))
    #expect(!text.contains(" problem"))
    let clean = FakeSystem(["a.json": "fine"])
    _ = Command.fake.run("a.json --quiet", in: clean)
    #expect(clean.text(of: "stdout").isEmpty)
  }

  @Test func stopsQuietlyWhenTheReaderLeaves() {
    let names = (1000..<4000).map { "f\($0).json" }
    let fake = FakeSystem(
      Dictionary(uniqueKeysWithValues: names.map { ($0, "wrong-type") }), pipeClosesAfter: 10)
    let status = Command.fake.run(names.joined(separator: " ") + " --format compact", in: fake)
    #expect(status == .problems)
    #expect(fake.text(of: "stderr").isEmpty)
  }

  @Test func reportsAFullDiskOnce() {
    let fake = FakeSystem(files, fullDisk: ["out"])
    #expect(Command.fake.run("bad.json --output out", in: fake) == .failure)
    #expect(fake.text(of: "stderr") == "wmlint: out: no space left on the disk\n")
  }

  @Test func writesEveryReportAskedFor() {
    let fake = FakeSystem(files)
    let line = "bad.json --output main.txt --report json=a.json --report compact=b.txt"
    #expect(Command.fake.run(line, in: fake) == .problems)
    #expect(fake.text(of: "stdout").isEmpty)
    for name in ["main.txt", "a.json", "b.txt"] {
      #expect(fake.text(of: name).contains("wrong-type"))
    }
  }

  @Test func overwritesNoFileThatIsToBeLinted() {
    let fake = FakeSystem(files)
    #expect(Command.fake.run("bad.json --output ./bad.json", in: fake) == .usage)
    #expect(fake.text(of: "./bad.json").isEmpty)
  }

  @Test func escapesNamesOnStandardError() {
    let fake = FakeSystem()
    _ = Command.fake.run("a\u{1B}[2Jb", in: fake)
    #expect(fake.text(of: "stderr") == "wmlint: a\\u{1b}[2Jb: no such file\n")
  }

  @Test func takesAMissingPathNearASubcommandForASlip() {
    let fake = FakeSystem(["rule": "fine"])
    #expect(Command.fake.run("explian wrong-type", in: fake) == .usage)
    #expect(fake.text(of: "stderr").hasSuffix("did you mean 'explain'?\n"))
    #expect(Command.fake.run("rule", in: fake) == .clean)
    #expect(Command.fake.run("./rulse", in: fake) == .failure)
    #expect(Command.fake.run("-- rulse", in: fake) == .failure)
  }
}
