import Testing
import WMLintInvariants
import WMLintProject

@testable import WMLintCommand

/// The options --fix and --diff write and show exactly the fixes that count.
@Suite struct FixCommandTests {
  private let wrong = #"{"attributes": {"routing": {"acw": "30"}}}"#
  private let right = #"{"attributes": {"routing": {"acw": 30}}}"#
  private let misspelt = #"{"attributes": {"routing": {"acv": 30}}}"#

  private func run(
    _ line: String, in fake: FakeSystem
  ) -> (output: String, messages: String, status: WMLintCommand.ExitStatus) {
    let words = line.split(separator: " ").map { SystemString($0.utf8) }
    let status = Command().run(words, in: fake.system)
    return (fake.text(of: "stdout"), fake.text(of: "stderr"), status)
  }

  @Test func writesSafeFixesAndReportsTheRest() {
    let fake = FakeSystem(["a.json": wrong, "b.json": misspelt, "c.json": right])
    let result = run("--fix a.json b.json c.json", in: fake)
    #expect(fake.text(of: "a.json") == right)
    #expect(fake.text(of: "b.json").isEmpty)
    #expect(fake.text(of: "c.json").isEmpty)
    #expect(result.status == .problems)
    #expect(result.output.contains("unknown key 'acv'"))
    #expect(!result.output.contains("a.json"))
    #expect(result.output.hasSuffix("1 problem (1 error) in 3 requests, 3 files, 1 fixed\n"))
  }

  @Test func writesSuggestedFixesWhereAskedFor() {
    let fake = FakeSystem(["a.json": wrong, "b.json": misspelt])
    #expect(run("a.json b.json --fix=all", in: fake).status == .clean)
    #expect(fake.text(of: "b.json") == right)
  }

  /// What is printed has no part in what is repaired.
  @Test(arguments: ["", "-q", "--quiet --fail-on error"]) func repairsWhatItDoesNotPrint(
    options: String
  ) {
    let fake = FakeSystem(["a.json": wrong])
    let result = run("--fix --severity wrong-type=note \(options) a.json", in: fake)
    #expect(fake.text(of: "a.json") == right)
    #expect(result.status == .clean)
    #expect(options.isEmpty || result.output.isEmpty)
  }

  @Test func countsFixesInJSON() {
    let fake = FakeSystem(["a.json": wrong])
    #expect(run("a.json --fix --format json", in: fake).output.contains(#""fixed": 1}}"#))
  }

  @Test func repairsFilesOfLines() {
    let path = "/api/v2/conversations/webmessaging/{c}/participants/{participantId}"
    func line(_ body: String) -> String {
      #"{"method": "PATCH", "url": "\#(path)", "body": \#(body)}"# + "\n"
    }
    let fake = FakeSystem(["a.jsonl": line(wrong) + line(right) + line(misspelt)])
    #expect(run("--fix=all a.jsonl", in: fake).status == .clean)
    #expect(fake.text(of: "a.jsonl") == line(right) + line(right) + line(right))
  }

  @Test func showsWhatItWouldWrite() {
    let fake = FakeSystem(["d/a.json": wrong + "\n"])
    let result = run("--diff d", in: fake)
    #expect(
      result.output == """
        --- a/d/a.json
        +++ b/d/a.json
        @@ -1,1 +1,1 @@
        -\(wrong)
        +\(right)

        """)
    #expect(result.messages == "wmlint: --fix would repair 1 problem in 1 file\n")
    #expect(result.status == .problems)
    #expect(fake.text(of: "d/a.json").isEmpty)
  }

  /// What is written at both ends of the last line, which has no end, is one change.
  @Test(arguments: [
    #"{"tier": "gold"}"#, "{'a': 'b'}", "{'a': 'b'}\r\n", #"[\#n{"tier": "gold"}]"#,
    #"{"attributes": {"routing": {"acw": "30"}}"#, "", "\u{FEFF}{\"tier\": 'gold'}",
  ])
  func showsWhatItWouldWriteAtTheEndOfAFile(text: String) throws {
    let endpoint = "PATCH /api/v2/conversations/{c}/participants/{participantId}/attributes"
    for options in [[], ["--endpoint", endpoint]] {
      func run(_ word: String) -> MemorySystem {
        let system = MemorySystem(["x.json": Array(text.utf8)])
        let words = ["--contract", "published", word, "x.json"] + options
        _ = Command().run(words.map { SystemString($0.utf8) }, in: system.system)
        return system
      }
      let diff = run("--diff=all").bytes(of: "stdout")
      let applied = try AppliedDiff.bytes(of: diff, on: Array(text.utf8))
      #expect(applied == run("--fix=all").bytes(of: "x.json"), "\(options)")
    }
  }

  @Test func showsWhatItWouldWriteToStandardInput() {
    let fake = FakeSystem(input: wrong)
    let result = run("--diff - --stdin-filename a.json --quiet", in: fake)
    #expect(result.output.hasPrefix("--- a/a.json\n"))
    #expect(result.messages.isEmpty)
  }

  @Test func writesADiffWhereAReportWouldGo() {
    let fake = FakeSystem(["a.json": wrong])
    let result = run("--diff a.json --output a.diff --report json=a.out", in: fake)
    #expect(result.output.isEmpty)
    #expect(fake.text(of: "a.diff").hasPrefix("--- a/a.json\n"))
    #expect(fake.text(of: "a.out").contains("wrong-type"))
  }

  @Test func saysThatACredentialIsLeftOut() {
    let secret = "dGhpc0lzTm90QXJlYWxLZXk0Mg"
    let text = #"{"attributes": {"routing": {"acw": "30"}}, "password": "\#(secret)"}"#
    let fake = FakeSystem(["a.json": text])
    let result = run("--diff a.json", in: fake)
    #expect(result.output.isEmpty)
    #expect(
      result.messages.hasPrefix(
        "wmlint: a.json: 1 change left out of the diff, where a credential would be shown\n"))
  }

  @Test func showsATerminalNothingThatItObeys() {
    let fake = FakeSystem(["a.json": wrong + "\u{1B}[2J"], isTerminal: true)
    let result = run("--diff a.json", in: fake)
    #expect(result.output.contains("\u{1B}[1;31m-"))
    #expect(!result.output.contains("\u{1B}[2J"))
  }

  @Test func fixesNothingThatDoesNotCount() {
    let fake = FakeSystem(["a.json": wrong])
    _ = run("--fix a.json --ignore wrong-type", in: fake)
    #expect(fake.text(of: "a.json").isEmpty)
  }

  @Test func reportsWhereItCannotWrite() {
    let fake = FakeSystem(["a.json": wrong, "b.json": wrong])
    var system = fake.system
    system.replace = { path, _, _ throws(SystemFailure) in
      if path == "a.json" { throw SystemFailure("no space left on the disk") }
    }
    let words: [SystemString] = ["--fix", "a.json", "b.json"]
    #expect(Command().run(words, in: system) == .failure)
    #expect(fake.text(of: "stderr") == "wmlint: a.json: no space left on the disk\n")
    #expect(fake.text(of: "stdout").contains("a.json:1:36"))
    #expect(!fake.text(of: "stdout").contains("b.json"))
  }

  @Test func leavesAFileThatWasChangedMeanwhile() {
    let fake = FakeSystem(["a.json": wrong])
    var system = fake.system
    system.files.contents = { [wrong] _, _, _ in Array((wrong + "\n").utf8) }
    #expect(Command().run(["--fix", "a.json"], in: system) == .failure)
    #expect(fake.text(of: "stderr").contains("was changed while it was linted"))
    #expect(fake.text(of: "a.json").isEmpty)
  }

  @Test(arguments: [
    (
      "--fix",
      "'--fix' needs a file, a folder ('.' for this one), or '-' to repair standard input on its way "
        + "to standard output"
    ),
    (
      "--fix - -o -",
      "'--fix -' prints the repaired text to standard output: findings go to standard error, or with "
        + "'--output' to a file"
    ),
    ("--fix --diff a.json", "'--fix' writes what '--diff' only shows: use one of them"),
    ("--fix=al a.json", "unknown value of '--fix' 'al'; did you mean 'all'?"),
  ])
  func saysWhatIsWrong(line: String, message: String) {
    let result = run(line, in: FakeSystem(["a.json": wrong], input: wrong))
    #expect(result.status == .usage)
    #expect(result.messages == "wmlint: \(message)\n")
  }
}
