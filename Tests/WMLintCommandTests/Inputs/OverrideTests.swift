import Testing

@testable import WMLintCommand
@testable import WMLintProject

/// Rules that a configuration changes for some files.
@Suite struct OverrideTests {
  private let wrong = #"{"attributes": {"routing": {"acw": "30"}}}"#

  private func run(
    _ line: String, _ configuration: String, _ files: [String: String] = [:]
  ) -> (text: String, status: WMLintCommand.ExitStatus) {
    let own = [".wmlint.json": configuration, "a.json": wrong, "test/b.json": wrong]
    let fake = FakeSystem(own.merging(files) { $1 })
    let status = Command().run(line + " --format compact", in: fake)
    return (fake.text(of: "stdout") + fake.text(of: "stderr"), status)
  }

  private func overrides(_ elements: String, rules: String = "{}") -> String {
    #"{"rules": \#(rules), "overrides": [\#(elements)]}"#
  }

  @Test func holdForTheFilesThatTheyName() {
    let off = overrides(#"{"files": "test", "rules": {"wrong-type": "off"}}"#)
    let result = run("a.json test", off)
    #expect(result.text.split(separator: "\n").count == 1)
    #expect(result.text.hasPrefix("a.json:1:36: error:"))
    #expect(run("test/b.json", off).text.isEmpty)
  }

  @Test func outweighTheRulesAndTheOverridesBeforeThem() {
    let configuration = overrides(
      #"{"files": "**", "rules": {"wrong-type": "error"}}, "#
        + #"{"files": "test/*", "rules": {"wrong-type": "off"}}, "#
        + #"{"files": "test/b*", "rules": {"wrong-type": "warning"}}"#,
      rules: #"{"wrong-type": "off"}"#)
    #expect(run("a.json", configuration).text.contains(" error: "))
    #expect(run("test/b.json", configuration).text.contains(" warning: "))
    #expect(run("test/b.json", configuration).status == .clean)
    let later = overrides(
      #"{"files": "test", "rules": {"wrong-type": "note"}}, "#
        + #"{"files": "test", "rules": {"wrong-type": "off"}}"#)
    #expect(run("test/b.json", later).text.isEmpty)
  }

  @Test func giveWayToArguments() {
    let off = overrides(#"{"files": "test", "rules": {"wrong-type": "off"}}"#)
    #expect(run("test/b.json --only wrong-type", off).status == .problems)
    #expect(run("test/b.json --severity wrong-type=note", off).text.contains(" note: "))
    let error = overrides(#"{"files": "test", "rules": {"wrong-type": "error"}}"#)
    #expect(run("test/b.json --ignore wrong-type", error).text.isEmpty)
  }

  @Test func makeNoEntryOfABaselineIdle() {
    let entry = Baseline.Entry(
      key: .init(file: "test/b.json", request: "", rule: "wrong-type", pointer: "/x"), count: 1,
      reason: "there", until: nil, place: 0..<0)
    let files = [".wmlint-baseline.json": Baseline.text(of: [entry])]
    let off = overrides(#"{"files": "test", "rules": {"wrong-type": "off"}}"#)
    #expect(run("test/b.json", off, files).text.isEmpty)
    #expect(run("test/b.json", "{}", files).text.contains("idle-suppression"))
  }

  @Test(arguments: [
    (#"{"files": "a"}"#, "an element of 'overrides' needs 'files' and 'rules'"),
    (#"{"files": "a", "rule": {}}"#, "unknown key 'rule'; did you mean 'rules'?"),
    (#"{"files": "/a", "rules": {}}"#, "'/a' leads out of the folder of the configuration"),
    (#"{"files": ["a"], "rules": {}}"#, "'files' must be a string, not an array"),
    (
      #"{"files": "a", "rules": {"wrong-tpye": "off"}}"#,
      "unknown rule 'wrong-tpye'; did you mean 'wrong-type'?"
    ),
    (
      #"{"files": "a", "rules": {"wrong-type": "of"}}"#,
      "unknown level 'of'; did you mean 'off'?"
    ),
  ])
  func areReportedWhereTheyAreWrong(element: String, message: String) {
    let result = run("a.json", overrides(element))
    #expect(result.text.contains(message))
    #expect(result.status == .usage)
  }
}
