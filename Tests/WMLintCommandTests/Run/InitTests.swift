import Testing
import WMLintKit
import WMLintText

@testable import WMLintCommand
@testable import WMLintProject

/// wmlint init writes a configuration for the folder and overwrites nothing.
@Suite struct InitTests {
  @Test func writesAConfigurationThatIsRight() {
    let fake = FakeSystem()
    #expect(Command.fake.run("init", in: fake) == .clean)
    let text = fake.text(of: ".wmlint.json")
    let source = Source(name: ".wmlint.json", bytes: Array(text.utf8))
    #expect(ConfigurationKey.configuration(in: source, rules: []).problems.isEmpty)
    #expect(!text.isEmpty)
  }

  @Test func writesTheSchemaThatTheConfigurationNames() {
    let fake = FakeSystem()
    #expect(Command.fake.run("init", in: fake) == .clean)
    #expect(fake.text(of: ".wmlint.json").contains(#""$schema": ".wmlint.schema.json""#))
    let schema = ConfigurationKey.schema(naming: Command.fake.rules)
    #expect(fake.text(of: ".wmlint.schema.json") == schema)
    let other = FakeSystem([".wmlint.schema.json": "mine"])
    #expect(Command.fake.run("init", in: other) == .clean)
    #expect(other.text(of: ".wmlint.schema.json").isEmpty)
  }

  @Test func namesTheFoldersOfBodies() {
    let body = #"{"attributes": {"routing": {"acw": 30}}}"#
    let path = "/api/v2/conversations/webmessaging/{c}/participants/{participantId}"
    let files = [
      "payloads/a.json": body, "payloads/b.json": body, "payloads/deep/c.json": body,
      "mixed/a.json": body, "mixed/package.json": #"{"name": "x"}"#, "[x]/a.json": body,
      "requests/a.json": #"{"url": "\#(path)", "body": \#(body)}"#, "b.json": body,
    ]
    let fake = FakeSystem(files)
    #expect(Command().run("init", in: fake) == .clean)
    let text = fake.text(of: ".wmlint.json")
    let source = Source(name: ".wmlint.json", bytes: Array(text.utf8))
    let (configuration, problems) = ConfigurationKey.configuration(in: source, rules: [])
    #expect(problems.isEmpty)
    let named = files.keys.sorted().filter { configuration.firstMatch(Array($0.utf8)) != nil }
    #expect(named == ["payloads/a.json", "payloads/b.json", "payloads/deep/c.json"])
    #expect(configuration.requests.count == 2)
    #expect(configuration.requests.allSatisfy { $0.kind == .body })
    #expect(fake.text(of: "stderr").contains("found 7 requests in 7 files"))
  }

  @Test func overwritesNoConfiguration() {
    let fake = FakeSystem([".wmlint.json": "{}"])
    #expect(Command.fake.run("init", in: fake) == .usage)
    #expect(fake.text(of: "stderr") == "wmlint: '.wmlint.json' already exists\n")
    #expect(fake.text(of: ".wmlint.json").isEmpty)
  }

  @Test func reportsWhereItCannotWrite() {
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
