import Testing
import WMLintProject

@testable import WMLintCommand

/// Suppressed findings are absent from every format, count, fix and baseline.
@Suite struct SuppressionCommandTests {
  private static let call =
    "curl -X PATCH -H 'Content-Type: application/json' "
    + #"-d '{"attributes": {"routing": {"acw": "30"}}}' "#
    + "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P\n"
  private static let suppression = "# wmlint:ignore wrong-type the gateway takes strings\n"
  private let silenced = "#!/bin/sh\n" + suppression + call
  private let idle = "#!/bin/sh\n# wmlint:ignore wrong-method the gateway takes POST\n" + call

  private func run(
    _ line: String, in fake: FakeSystem
  ) -> (output: String, status: WMLintCommand.ExitStatus) {
    let words = line.split(separator: " ").map { SystemString($0.utf8) }
    let status = Command().run(words, in: fake.system)
    return (fake.text(of: "stdout"), status)
  }

  @Test(arguments: ["text", "compact", "json", "sarif", "github", "gitlab", "junit"])
  func silencesInEveryFormat(format: String) {
    let result = run("--format \(format) a.sh", in: FakeSystem(["a.sh": silenced]))
    #expect(result.status == .clean)
    #expect(!result.output.contains("must be an integer"))
    let shown = run("--format \(format) a.sh", in: FakeSystem(["a.sh": idle]))
    #expect(shown.status == .problems)
    #expect(shown.output.contains("must be an integer"))
  }

  @Test func countsNothingThatIsSilenced() {
    let fake = FakeSystem(["a.sh": silenced])
    #expect(
      run("--format json a.sh", in: fake).output.contains(#""errors": 0, "warnings": 0, "#))
    #expect(run("--fail-on warning a.sh", in: fake).status == .clean)
    #expect(!run("--statistics a.sh", in: fake).output.contains("wrong-type"))
  }

  @Test func repairsNothingThatIsSilenced() {
    let fake = FakeSystem(["a.sh": silenced, "b.sh": silenced + "\n" + Self.call])
    #expect(run("--fix=all a.sh b.sh", in: fake).status == .clean)
    #expect(fake.text(of: "a.sh").isEmpty)
    let fixed = silenced + "\n" + Self.call.replacing(#""30""#, with: "30")
    #expect(fake.text(of: "b.sh") == fixed)
  }

  @Test func adoptsNothingThatIsSilenced() {
    let fake = FakeSystem(["a.sh": silenced, ".wmlint.json": "{}"])
    _ = run("--write-baseline a.sh", in: fake)
    #expect(!fake.text(of: "/project/.wmlint-baseline.json").contains("wrong-type"))
  }

  @Test(arguments: ["--ignore wrong-type", "--only idle-suppression", "--quiet"])
  func isNotIdleWhereTheRuleIsLeftOut(option: String) {
    let files = ["a.sh": silenced]
    let result = run("\(option) --fail-on warning a.sh", in: FakeSystem(files))
    #expect(result.status == .clean)
    #expect(!result.output.contains("idle-suppression"))
  }

  @Test func isNotIdleWhereAProjectTurnsTheRuleOff() {
    let configuration = #"{"rules": {"wrong-type": "off"}}"#
    let fake = FakeSystem(["a.sh": silenced, ".wmlint.json": configuration])
    #expect(run("--fail-on warning a.sh", in: fake).status == .clean)
  }

  @Test func isReportedOrNotAsEveryRule() {
    let files = ["a.sh": idle]
    #expect(run("a.sh --format compact", in: FakeSystem(files)).output.contains("idle-suppression"))
    let ignored = run("--ignore idle-suppression a.sh", in: FakeSystem(files))
    #expect(!ignored.output.contains("idle-suppression"))
    let walked = run("--recognised a.sh", in: FakeSystem(files))
    #expect(walked.output.contains("this suppression of 'wrong-method' silences nothing"))
  }
}
