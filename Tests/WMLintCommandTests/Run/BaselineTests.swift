import Testing
import WMLintKit

@testable import WMLintCommand
@testable import WMLintProject

/// A baseline silences the problems that it lists, and reports its own stale entries.
@Suite struct BaselineTests {
  private let path = "PATCH /api/v2/conversations/webmessaging/{c}/participants/{participantId}"
  private let wrong = #"{"attributes": {"routing": {"acw": "30"}}}"#
  private let right = #"{"attributes": {"routing": {"acw": 30}}}"#

  private func request(_ body: String) -> String {
    #"{"url": "\#(path)", "body": \#(body)}"#
  }

  private func entry(
    _ file: String, request: String = "", pointer: String = "/attributes/routing/acw",
    count: Int = 1, reason: String = "sent so for years", until: String? = nil
  ) -> Baseline.Entry {
    Baseline.Entry(
      key: Baseline.Key(file: file, request: request, rule: "wrong-type", pointer: pointer),
      count: count, reason: reason, until: until, place: 0..<0)
  }

  private func run(
    _ line: String, _ files: [String: String], _ entries: [Baseline.Entry]
  ) -> (text: String, written: String, status: WMLintCommand.ExitStatus) {
    var files = files
    files[".wmlint.json"] = "{}"
    if !entries.isEmpty { files[".wmlint-baseline.json"] = Baseline.text(of: entries) }
    let fake = FakeSystem(files)
    let words = (line + " --format compact").split(separator: " ")
    let status = Command().run(words.map { SystemString($0.utf8) }, in: fake.system)
    return (
      fake.text(of: "stdout") + fake.text(of: "stderr"),
      fake.text(of: "/project/.wmlint-baseline.json"), status
    )
  }

  @Test func silencesWhatWasThere() {
    let result = run("d/a.json", ["d/a.json": wrong], [entry("d/a.json")])
    #expect(result.text.isEmpty)
    #expect(result.status == .clean)
  }

  @Test func countsEachProblem() {
    let files = ["a.json": "[\(request(wrong)), \(request(wrong))]"]
    let one = run("a.json", files, [entry("a.json", request: path)])
    // The first is known; a second request with the same mistake is new.
    #expect(one.text.ranges(of: "wrong-type").count == 1)
    #expect(one.text.contains("a.json:1:"))
    #expect(one.status == .problems)
    let two = run("a.json", files, [entry("a.json", request: path, count: 2)])
    #expect(two.status == .clean)
  }

  @Test(arguments: [
    ("b.json", "", "/attributes/routing/acw"), ("a.json", "PATCH /x", "/attributes/routing/acw"),
    ("a.json", "", "/attributes/routing"),
  ])
  func silencesNothingElse(file: String, request: String, pointer: String) {
    let entries = [entry(file, request: request, pointer: pointer)]
    let result = run("a.json b.json", ["a.json": wrong, "b.json": right], entries)
    #expect(result.text.contains("a.json:1:36: error"))
    #expect(result.text.contains("this entry silences nothing: remove it [idle-suppression]"))
    #expect(result.status == .problems)
  }

  @Test func takesAnEntryForIdleOnlyWhereItIsKnownToBe() {
    let entries = [entry("a.json"), entry("b.json"), entry("gone.json")]
    let files = ["a.json": right, "b.json": right]
    let text = run("a.json", files, entries).text
    #expect(text.ranges(of: "idle-suppression").count == 2)
    #expect(text.contains(".wmlint-baseline.json:4:5: warning: this entry silences nothing"))
    #expect(text.contains(".wmlint-baseline.json:6:5: warning: this entry silences nothing"))
    #expect(run("a.json", files, [entry("a.json")]).status == .clean)
    #expect(run("a.json --ignore wrong-type", files, [entry("a.json")]).text.isEmpty)
    #expect(run("a.json --ignore idle-suppression", files, [entry("a.json")]).text.isEmpty)
    let error = run("a.json --severity idle-suppression=error", files, [entry("a.json")])
    #expect(error.status == .problems)
  }

  @Test func reportsACountThatIsTooHigh() {
    let text = run("a.json", ["a.json": wrong], [entry("a.json", count: 3)]).text
    #expect(text.contains("warning: this entry silences 1 and not 3"))
  }

  @Test func acceptsCountsWhoseSumOverflows() {
    let entries = [entry("a.json", count: .max), entry("a.json", count: .max)]
    let result = run("a.json", ["a.json": wrong], entries)
    #expect(result.status == .clean)
    #expect(!result.text.contains("wrong-type"))
  }

  @Test func holdsUntilItsDay() {
    let files = ["a.json": wrong]
    #expect(run("a.json", files, [entry("a.json", until: "2026-08-01")]).text.isEmpty)
    let past = run("a.json", files, [entry("a.json", until: "2026-07-31")])
    #expect(past.text.contains("a.json:1:36: error"))
    #expect(past.text.contains("warning: this entry held until 2026-07-31"))
  }

  @Test func needsAReason() {
    let text = run("a.json", ["a.json": wrong], [entry("a.json", reason: " ")]).text
    #expect(text.contains("warning: this entry has no reason: "))
    #expect(!text.contains("wrong-type"))
  }

  @Test func adoptsWhatIsFound() {
    let files = [
      "a.json": wrong, "b.json": "[\(request(wrong)), \(request(wrong)), \(request(right))]",
      "c.json": right,
    ]
    let kept = [
      entry("a.json", reason: "known", until: "2027-01-01"), entry("c.json"), entry("other.json"),
    ]
    let all = files.merging(["other.json": "{}"]) { first, _ in first }
    let result = run("a.json b.json c.json --write-baseline --quiet", all, kept)
    #expect(result.status == .clean)
    #expect(result.text == "wmlint: wrote 4 problems to .wmlint-baseline.json\n")
    #expect(
      result.written
        == Baseline.text(of: [
          entry("a.json", reason: "known", until: "2027-01-01"),
          entry("b.json", request: path, count: 2, reason: Baseline.adoption),
          entry("other.json"),
        ]))
    #expect(result.written.hasSuffix("\n"))
  }

  @Test func keepsWhatItCannotKnow() {
    let saved = #"{"url": "\#(path)", "conversation": "gone.json", "body": \#(right)}"#
    let entries = [entry("a.json", reason: "known"), entry("b.json")]
    let result = run("a.json gone.json b.json --write-baseline", ["a.json": saved], entries)
    #expect(result.status == .failure)
    #expect(result.written == Baseline.text(of: [entry("a.json", reason: "known")]))
  }

  @Test func adoptsBesideWhatCannotBeRead() {
    let saved = #"{"url": "\#(path)", "conversation": "gone.json", "body": \#(wrong)}"#
    let files = ["a.json": wrong, "b.json": saved]
    let result = run(
      "a.json gone.json gone.jsonl b.json --write-baseline", files,
      [entry("b.json", request: "PATCH /y", reason: "not looked for")])
    #expect(result.status == .failure)
    #expect(
      result.written
        == Baseline.text(of: [
          entry("a.json", reason: Baseline.adoption),
          entry("b.json", request: path, reason: Baseline.adoption),
          entry("b.json", request: "PATCH /y", reason: "not looked for"),
        ]))
  }

  @Test func keepsWhatIsNotLookedFor() {
    let entries = [entry("a.json", reason: "known")]
    let loose = #"{"attributes": {"a": 1, "routing": {"acw": "30"}}}"#
    let one = run("a.json --write-baseline --only loose-attribute-type", ["a.json": loose], entries)
    #expect(one.written.contains("\"known\""))
    #expect(one.written.contains("loose-attribute-type"))
    // What is not printed is there nevertheless.
    let all = run("a.json --write-baseline --quiet", ["a.json": loose], entries)
    #expect(all.written == one.written)
  }

  @Test func adoptsNoRemarks() {
    let arguments = "a.json --write-baseline --severity unpublished-path=error"
    let result = run(arguments, ["a.json": request(right)], [])
    #expect(result.text.contains("[unpublished-path]"))
    #expect(result.text.contains("wrote 0 problems"))
  }

  @Test func isBesideAConfiguration() {
    let fake = FakeSystem(["a.json": wrong])
    #expect(Command().run(["a.json", "--write-baseline"], in: fake.system) == .usage)
    #expect(
      fake.text(of: "stderr")
        == "wmlint: '--write-baseline' writes beside a configuration, and there is none above "
        + "'a.json'; 'wmlint init' writes one\n")
  }

  @Test func speaksOfFilesByTheirNames() {
    let fake = FakeSystem([".wmlint.json": "{}"], input: wrong)
    #expect(Command().run(["-", "--write-baseline"], in: fake.system) == .usage)
    #expect(fake.text(of: "stderr").contains("say with '--stdin-filename' which one"))
    #expect(fake.text(of: "/project/.wmlint-baseline.json").isEmpty)
    let words: [SystemString] = ["-", "--write-baseline", "--stdin-filename", "a.json"]
    #expect(Command().run(words, in: fake.system) == .clean)
    #expect(fake.text(of: "/project/.wmlint-baseline.json").contains("\"a.json\""))
  }

  @Test func holdsForLines() {
    let line = request(wrong) + "\n"
    let files = ["a.jsonl": line + line + request(right) + "\n"]
    let result = run("a.jsonl", files, [entry("a.jsonl", request: path)])
    #expect(result.text.ranges(of: "wrong-type").count == 1)
    #expect(result.text.contains("a.jsonl:2:"))
  }

  @Test func isReadAsItIsWritten() {
    let entries = [
      entry("b \"q\".json", request: path, count: 7, until: "2027-01-31"),
      entry("a.json", pointer: "/a~1b/é"), entry("a.json", request: "PATCH /", reason: ""),
    ]
    let text = Baseline.text(of: entries)
    let source = Source(name: "b", bytes: Array(text.utf8))
    let (baseline, problems) = Baseline.read(source, rules: Linter.rules)
    #expect(problems.isEmpty)
    #expect(baseline.entries.map(\.key) == entries.map(\.key).sorted())
    #expect(Baseline.text(of: baseline.entries) == text)
    #expect(text.split(separator: "\n").count == 5 + entries.count)
    #expect(Baseline.text(of: []) == "{\n  \"version\": 1,\n  \"entries\": []\n}\n")
  }

  @Test(arguments: [
    (#"{"version": 2}"#, "this baseline is of another version than 1"),
    (#"{"entires": []}"#, "unknown key 'entires'; did you mean 'entries'?"),
    (#"{"entries": {}}"#, "'entries' must be a list of objects, not an object"),
    (#"{"entries": [{"file": "a"}]}"#, "an entry needs 'file' and 'rule'"),
    (
      #"{"entries": [{"file": "a", "rule": "wrong-typ"}]}"#,
      "unknown rule 'wrong-typ'; did you mean 'wrong-type'?"
    ),
    (
      #"{"entries": [{"file": "a", "rule": "wrong-type", "count": 0}]}"#,
      "'count' must be 1 or more"
    ),
    (
      #"{"entries": [{"file": "a", "rule": "wrong-type", "until": "2027-02-30"}]}"#,
      "'2027-02-30' is not a day: write it as 2027-01-31"
    ),
  ])
  func saysWhatIsWrong(text: String, message: String) {
    let fake = FakeSystem([
      ".wmlint.json": "{}", ".wmlint-baseline.json": text, "a.json": wrong,
    ])
    #expect(Command().run(["a.json"], in: fake.system) == .usage)
    let messages = fake.text(of: "stderr")
    #expect(messages.hasPrefix("wmlint: .wmlint-baseline.json:1:"))
    #expect(messages.hasSuffix(": \(message)\n"))
  }
}
