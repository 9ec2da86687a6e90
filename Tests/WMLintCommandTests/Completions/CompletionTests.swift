import Testing
import WMLintKit

@testable import WMLintCommand

/// Completions and the manual page name every option and its values.
@Suite struct CompletionTests {
  @Test(arguments: Shell.allCases) func namesEveryOptionAndSubcommand(shell: Shell) {
    let text = shell.text(naming: Linter.rules).replacing("\\-", with: "-")
    for option in OptionDefinition.all {
      let name = shell == .fish ? "-l \(option.name.dropFirst(2)) " : option.name
      #expect(text.contains(name))
    }
    for subcommand in Subcommand.named { #expect(text.contains(subcommand.rawValue)) }
  }

  @Test func offersWhatAnOptionTakes() throws {
    func offered(_ name: String) throws -> CompletedWord {
      let option = try #require(OptionDefinition.all.first { $0.name == name })
      return option.completedValue(naming: Command.fake.rules)
    }
    #expect(try offered("--fail-on") == .among(["error", "warning", "note"]))
    #expect(try offered("--output") == .file)
    #expect(try offered("--jobs") == .any)
    #expect(
      try offered("--only")
        == .list(["invalid-json", "wrong-type", "unlikely-value", "unpublished-path"]))
    #expect(
      try offered("--severity")
        == .pairs(
          ["invalid-json", "wrong-type", "unlikely-value", "unpublished-path"],
          values: ["error", "warning", "note"]))
  }

  @Test func quotesForAShell() { #expect("it's".shellQuoted == #"'it'\''s'"#) }

  @Test(arguments: [
    ("completions", "'completions' needs one of bash, zsh, fish, man"),
    ("completions zhs", "unknown shell 'zhs'; did you mean 'zsh'?"),
  ])
  func saysWhatIsWrong(line: String, message: String) {
    let fake = FakeSystem()
    #expect(Command.fake.run(line, in: fake) == .usage)
    #expect(fake.text(of: "stderr") == "wmlint: \(message)\n")
  }
}
