import Testing
import WMLintProject

@testable import WMLintCommand

/// What is answered to arguments and files that cannot be what was meant: what is the matter, and
/// what to do.
@Suite struct AnswerTests {
  private func answer(
    _ arguments: [String], _ files: [String: String] = [:], input: String = "",
    isTerminal: Bool = false
  ) -> (errors: String, status: WMLintCommand.ExitStatus, output: String) {
    let fake = FakeSystem(files, input: input, isTerminal: isTerminal)
    let status = Command().run(arguments.map { SystemString($0.utf8) }, in: fake.system)
    return (fake.text(of: "stderr"), status, fake.text(of: "stdout"))
  }

  @Test(arguments: [
    (["check", "."], "to lint a folder: wmlint ."), (["lint"], "to lint a folder: wmlint ."),
    (["validate", "a b.json"], "to lint: wmlint 'a b.json'"),
    (["--quiet", "Run", "d"], "to lint: wmlint d"), (["fix"], "write: wmlint --fix ."),
    (["diff", "a", "b", "c", "d"], "write: wmlint --diff a b c …"),
    (["baseline"], "write: wmlint --write-baseline ."), (["version"], "write: wmlint --version"),
    (["rule", "wrong-type"], "write: wmlint explain wrong-type"),
    (["rule", "d.sh"], "write: wmlint explain RULE"),
    (["linter"], "write: wmlint rules"), (["linter", "d.sh"], "write: wmlint rules"),
    (["schema", "d.sh"], "write: wmlint init --schema"),
    (["config", "d"], "write: wmlint --show-settings d"), (["format"], "write: wmlint --fix ."),
  ])
  func knowsTheSubcommandsOfOthers(arguments: [String], advice: String) {
    let answer = answer(arguments, ["d/a.json": "{}"])
    #expect(answer.errors.hasPrefix("wmlint: there is no subcommand '"))
    #expect(answer.errors.hasSuffix("'; \(advice)\n"))
    #expect(answer.status == .usage)
  }

  @Test func lintsWhatIsCalledLikeASubcommandOfOthers() {
    let body = #"{"attributes": {"tier": "gold"}}"#
    let files = ["check": body, "fix/a.json": body]
    #expect(answer(["check"], files).status == .clean)
    #expect(answer(["fix"], files).status == .clean)
    #expect(answer(["--", "lint"], files).errors == "wmlint: lint: no such file\n")
    #expect(answer(["./lint"], files).status == .failure)
  }

  @Test(arguments: [["--quiet"], ["--endpoint", "/api/v2/users"], ["--format=json"]])
  func asksForPathsOnATerminal(arguments: [String]) {
    let answer = answer(arguments, isTerminal: true)
    #expect(answer.errors.hasPrefix("wmlint: name what to lint: a file, a folder"))
    #expect(answer.status == .usage)
  }

  @Test func saysThatARequestLineHasNoPath() {
    let request = answer(["a.json"], ["a.json": #"{"endpoint": "PATCH", "body": {}}"#])
    #expect(request.output.contains("error: the path is missing after the method [unknown-path]"))
    let files = [
      ".wmlint.json": #"{"requests": [{"files": "*.json", "endpoint": "PATCH "}]}"#, "a.json": "{}",
    ]
    let configured = answer(["a.json"], files)
    #expect(configured.errors.contains(":1:47: the path is missing after the method in 'endpoint'"))
    #expect(configured.status == .usage)
  }

  @Test func saysWhichFileAConfigurationIs() {
    let answer = answer(["--config", "d", "a.json"], ["d/a.json": "{}", "a.json": "{}"])
    #expect(answer.errors == "wmlint: d: is a folder; name the file: d/.wmlint.json\n")
    #expect(answer.status == .failure)
  }

  @Test(arguments: [
    ("a.parquet", "PAR1\u{15}\u{4}", "this is a Parquet file, which wmlint does not read; save"),
    ("a b.zip", "PK\u{3}\u{4}", "this is a zip archive; unpack it with `unzip 'a b.zip'` and lint"),
    ("a.json", "%PDF-1.7\n", "this is a PDF document, and only text can be linted"),
    ("-a.tgz", "\u{7F}ELF", "this is an ELF program or library, and only text can be linted"),
    ("a.jsonl", "SQLite format 3\u{0}", "this is an SQLite database, which wmlint does not read"),
  ])
  func namesWhatIsNoText(name: String, text: String, message: String) {
    for options in [[], ["--as", "body"], ["--as", "lines"], ["--fix"]] {
      let answer = answer(options + ["--", name], [name: text])
      #expect(answer.errors.hasPrefix("wmlint: \(name): \(message)"))
      #expect(answer.status == .failure)
      #expect(!answer.output.contains("invalid-json"))
    }
    #expect(answer(["-"], input: text).errors.hasPrefix("wmlint: <stdin>: this is a"))
    #expect(answer(["--as", "lines", "-"], input: text).errors.contains("<stdin>: this is a"))
    let skipped = answer(["--recognised", "--", name], [name: text])
    #expect(skipped.errors.isEmpty)
    #expect(skipped.status == .clean)
  }

  @Test func fetchesNothing() {
    let answer = answer(["https://a.test/b.json?c=d"])
    let advice = "wmlint fetches nothing; use `curl 'https://a.test/b.json?c=d' | wmlint -`"
    #expect(answer.errors == "wmlint: https://a.test/b.json?c=d: \(advice)\n")
    #expect(answer.status == .failure)
  }

  @Test func saysThatNothingWasChecked() {
    let files = ["none/a.json": #"{"a": 1}"#, "other/a.txt": "", "ours.http": "### nothing\n"]
    let none = answer(["none"], files)
    #expect(none.errors.hasPrefix("wmlint: no request was checked; a file given by its name"))
    #expect(none.status == .clean)
    #expect(
      answer(["other"], files).errors.hasPrefix(
        "wmlint: other: no file in this folder has a name that wmlint reads"))
    #expect(
      answer(["ours.http"], files).errors
        == "wmlint: no request was checked: none was found that wmlint knows\n")
    for hushed in [["--quiet", "none", "other"], ["--recognised", "ours.http"]] {
      #expect(answer(hushed, files).errors.isEmpty)
    }
    let right = ["none/b.json": #"{"attributes": {"routing": {"acw": 30}}}"#]
    #expect(answer(["none"], right.merging(files) { first, _ in first }).errors.isEmpty)
  }
}
