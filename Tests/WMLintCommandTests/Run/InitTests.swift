import Testing
import WMLintText

@testable import WMLintCommand
@testable import WMLintProject

@Suite struct InitTests {
  @Test func writesAConfigurationThatIsRight() {
    let fake = FakeSystem()
    #expect(Command.fake.run("init", in: fake) == .clean)
    let text = fake.text(of: ".wmlint.json")
    let source = Source(name: ".wmlint.json", bytes: Array(text.utf8))
    #expect(ConfigurationKey.configuration(in: source, rules: []).problems.isEmpty)
    #expect(!text.isEmpty)
  }

  @Test func overwritesNoConfiguration() {
    let fake = FakeSystem([".wmlint.json": "{}"])
    #expect(Command.fake.run("init", in: fake) == .usage)
    #expect(fake.text(of: "stderr") == "wmlint: '.wmlint.json' already exists\n")
    #expect(fake.text(of: ".wmlint.json").isEmpty)
  }

  @Test func tellsWhereItCannotWrite() {
    let fake = FakeSystem(locked: [".wmlint.json"])
    #expect(Command.fake.run("init", in: fake) == .failure)
    #expect(fake.text(of: "stderr") == "wmlint: .wmlint.json: permission denied\n")
  }

  @Test func printsTheSchema() {
    let fake = FakeSystem()
    #expect(Command.fake.run("init --schema", in: fake) == .clean)
    #expect(fake.text(of: "stdout").contains(#""unlikely-value""#))
    #expect(fake.text(of: ".wmlint.json").isEmpty)
  }
}
