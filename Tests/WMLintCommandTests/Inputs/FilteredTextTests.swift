import Testing
import WMLintProject

@testable import WMLintCommand

/// Standard input that is repaired on its way to standard output.
@Suite struct FilteredTextTests {
  private static let wrong = #"{"attributes": {"routing": {"acw": "30"}}}"#
  private static let right = #"{"attributes": {"routing": {"acw": 30}}}"#
  private static let misspelt = #"{"attributes": {"routing": {"acv": 30}}}"#

  private func run(
    _ line: String, _ input: String, _ files: [String: String] = [:], closesAfter: Int? = nil
  ) -> (output: String, messages: String, status: WMLintCommand.ExitStatus, system: FakeSystem) {
    let fake = FakeSystem(files, input: input, pipeClosesAfter: closesAfter)
    let status = Command().run(line, in: fake)
    return (fake.text(of: "stdout"), fake.text(of: "stderr"), status, fake)
  }

  @Test func printsNothingButTheRepairedText() {
    let result = run("--fix -", Self.wrong)
    #expect(result.output == Self.right)
    #expect(result.messages.isEmpty)
    #expect(result.status == .clean)
  }

  @Test func reportsWhatIsLeftElsewhere() {
    let result = run("--fix --stdin-filename d/a.json --format compact -", Self.misspelt)
    #expect(result.output == Self.misspelt)
    let found = "d/a.json:1:29: error: unknown key 'acv': did you mean 'acw'? [unknown-key]\n"
    #expect(result.messages == found)
    #expect(result.status == .problems)
    #expect(run("--fix - --exit-zero", Self.misspelt).status == .clean)
  }

  @Test(arguments: [
    "", "no json", "\u{1F}\u{8B}\u{8}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{3}x", "{'a': 1}\r\n\0",
    "\u{FEFF}", "[1, 2", "{\"participants\": []}", String(repeating: "x ", count: 100_000),
  ])
  func losesNoByteOfWhatItCannotRepair(text: String) {
    for options in ["", "--recognised ", "--stdin-filename a.sh ", "--stdin-filename a.jsonl "] {
      let result = run("--only wrong-type \(options)--fix -", text)
      #expect(result.output == text)
    }
  }

  @Test(arguments: [
    ("--fix - --contract gone.json", [:]),
    ("--fix - --config c.json", ["c.json": #"{"ruls": {}}"#]), ("--fix - --config gone", [:]),
    ("--fix - a.json --output a.json", ["a.json": misspelt]), ("--fix - gone", [:]),
  ])
  func printsTheTextWhateverElseFails(line: String, files: [String: String]) {
    let result = run(line, Self.misspelt, files)
    #expect(result.output == Self.misspelt)
    #expect(result.status == .usage || result.status == .failure)
    #expect(!result.messages.isEmpty)
  }

  @Test func repairsFilesBesideIt() {
    let result = run("--fix - a.json", Self.wrong, ["a.json": Self.wrong])
    #expect(result.output == Self.right)
    #expect(result.system.text(of: "a.json") == Self.right)
    #expect(result.system.text(of: "-").isEmpty)
  }

  @Test func takesAClosedPipeForAnAnswer() {
    #expect(run("--fix -", Self.wrong, closesAfter: 3).status == .clean)
  }

  @Test func saysThatTheTextCouldNotBePrinted() {
    let fake = FakeSystem(input: Self.wrong, fullDisk: ["stdout"])
    #expect(Command().run("--fix -", in: fake) == .failure)
    #expect(fake.text(of: "stderr") == "wmlint: standard output: no space left on the disk\n")
  }

  @Test func showsADiffUnderTheNameThatWasGiven() {
    let result = run("--diff --stdin-filename d/a.json -", Self.wrong)
    #expect(result.output.hasPrefix("--- a/d/a.json\n+++ b/d/a.json\n"))
    #expect(run("--diff -", Self.right).output.isEmpty)
  }

  @Test func fallsUnderTheConfigurationOfItsName() {
    let files = ["d/.wmlint.json": #"{"rules": {"wrong-type": "off"}}"#, "d/b.json": "{}"]
    #expect(run("--fix --stdin-filename d/a.json -", Self.wrong, files).output == Self.wrong)
    #expect(run("--fix --stdin-filename a.json -", Self.wrong, files).output == Self.right)
  }
}
