import Foundation
import Testing

@testable import WMLintCommand

/// Each subcommand prints what its help says.
@Suite struct SubcommandTests {
  private func output(_ line: String) -> String {
    let fake = FakeSystem()
    _ = Command.fake.run(line, in: fake)
    return fake.text(of: "stdout") + fake.text(of: "stderr")
  }

  @Test func explainsARule() {
    #expect(
      output("explain wrong-type") == """
        wrong-type (error)

        Something is wrong-type.

        It is refused.

        Source: the thread

        Wrong:
            --endpoint 'PATCH /a'
            one
              wrong-type here
              ^
            found in example: repair it

        Right:
            fine

        """)
  }

  @Test func listsTheRules() {
    #expect(
      output("rules") == """
        text
          invalid-json      error    Something is invalid-json.

        payload
          wrong-type        error    Something is wrong-type.
          unlikely-value    warning  Something is unlikely-value.

        endpoint
          unpublished-path  note     Something is unpublished-path.

        """)
  }

  @Test func listsTheRulesForAPage() {
    #expect(
      output("rules --markdown").hasPrefix(
        """
        | rule | severity | what it finds |
        |---|---|---|
        | **text** | | |
        | `invalid-json` | error | Something is invalid-json. |
        | **payload** | | |

        """))
  }

  @Test func listsTheRulesForPrograms() throws {
    func parsed(_ line: String) throws -> NSDictionary {
      let json = try JSONSerialization.jsonObject(with: Data(output(line).utf8))
      return try #require(json as? NSDictionary)
    }
    let rules = try #require(try parsed("rules --format json")["rules"] as? [NSDictionary])
    #expect(rules.count == Command.fake.rules.count)
    let rule: [String: Any] = [
      "id": "wrong-type", "group": "payload", "severity": "error",
      "summary": "Something is wrong-type.", "why": "It is refused.", "source": "the thread",
    ]
    #expect(rules.contains(rule as NSDictionary))
    let wrong: [String: Any] = [
      "text": "one\n  wrong-type here", "endpoint": "PATCH /a", "offsets": [6],
      "messages": ["found in example"],
    ]
    let explained = rule.merging([
      "version": 1, "examples": ["wrong": [wrong], "right": [["text": "fine"]]],
    ]) { $1 }
    #expect(try parsed("explain wrong-type -f json") == explained as NSDictionary)
  }

  @Test(arguments: [
    ("explain wrong-tpye", "unknown rule 'wrong-tpye'; did you mean 'wrong-type'?"),
    ("explain nonsense", "unknown rule 'nonsense'; use "),
    ("explain", "'explain' needs a rule; 'wmlint rules' lists them"),
    ("contract publised", "unknown contract 'publised'; did you mean 'published'?"),
    (
      "--contract web-messaging a.json",
      "unknown contract 'web-messaging'; did you mean 'webmessaging'?"
    ),
    ("--contract api.json a.json", "contract 'api.json': no such file"),
    ("contract nosuchword", "the API of October 2026 has no operation with 'nosuchword'"),
    (
      "contract --print openapi users",
      "'--print openapi' prints a whole contract, not a part of it"
    ),
    ("contract --print yaml", "unknown form 'yaml'; use text, json-schema or openapi"),
    ("help me", "unknown subcommand 'me'; 'wmlint --help' lists them"),
    ("help explian", "unknown subcommand 'explian'; did you mean 'explain'?"),
  ])
  func saysWhatIsWrong(line: String, message: String) {
    #expect(output(line).hasPrefix("wmlint: " + message))
  }

  @Test(arguments: ["explain", "rules", "contract"])
  func helpsWithEachSubcommand(name: String) {
    let help = output("help \(name)")
    #expect(help.hasPrefix("wmlint \(name)"))
    #expect(help.contains("--help"))
    #expect(output("\(name) --help") == help)
  }

  @Test func helpNamesEveryOption() {
    let help = output("--help")
    for option in OptionDefinition.all where option.isOption(of: .lint) {
      #expect(help.contains(option.name))
    }
    #expect(help == output("help"))
    #expect(help == output("-h"))
    #expect(help == output("help lint"))
    #expect(help.split(separator: "\n").allSatisfy { $0.count <= 90 })
  }

  @Test(arguments: [
    (Options.Color.auto, true, [:], true), (.auto, false, [:], false),
    (.auto, true, ["NO_COLOR": "1"], false), (.auto, true, ["NO_COLOR": ""], true),
    (.auto, false, ["CLICOLOR_FORCE": "1"], true), (.auto, false, ["CLICOLOR_FORCE": "0"], false),
    (.auto, true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
    (.auto, false, ["FORCE_COLOR": "1"], true), (.auto, true, ["FORCE_COLOR": "0"], false),
    (.auto, true, ["FORCE_COLOR": "false"], false), (.auto, true, ["FORCE_COLOR": ""], true),
    (.auto, true, ["NO_COLOR": "1", "FORCE_COLOR": "1"], false),
    (.auto, false, ["CLICOLOR_FORCE": "1", "FORCE_COLOR": "0"], true),
    (.always, false, ["FORCE_COLOR": "0"], true), (.never, true, ["FORCE_COLOR": "1"], false),
    (.auto, true, ["TERM": "dumb"], false), (.always, false, ["NO_COLOR": "1"], true),
    (.never, true, ["CLICOLOR_FORCE": "1"], false),
  ])
  func coloursOnlyWhereItIsWanted(
    choice: Options.Color, isTerminal: Bool, variables: [String: String], isUsed: Bool
  ) {
    #expect(choice.isUsed(isTerminal: isTerminal, environment: { variables[$0] }) == isUsed)
  }
}
