import Testing
import WMLintChecker
import WMLintTestSupport

@testable import WMLintKit

/// A suppression silences its rule where it should and nowhere else, in time linear in the text.
@Suite struct SuppressionTests {
  private static let url =
    "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$C/participants/$P"

  private func rules(_ text: String, _ linter: Linter = Linter()) -> [String] {
    let source = Source(name: "test.sh", bytes: Array(text.utf8))
    return linter.findings(in: LintUnit(source)).diagnostics.map(\.rule)
  }

  private func read(_ line: String) -> Suppression? {
    Suppression(MappedText(Source(name: "test", bytes: Array(line.utf8))))
  }

  @Test(arguments: [
    ("# wmlint:ignore wrong-type because", ["wrong-type"], true),
    (
      "/* wmlint:ignore wrong-type,missing-key , empty-key: because */",
      ["wrong-type", "missing-key", "empty-key"], true
    ),
    ("<!-- wmlint:ignore wrong-type -->", ["wrong-type"], false),
    ("//wmlint:ignore\twrong-type — 1", ["wrong-type"], true),
    (" * wmlint:ignore: wrong-type", [], true),
    ("# wmlint:ignore", [], false), ("# wmlint:ignore ,", [], false),
    ("# wmlint:ignore wrong-type,", ["wrong-type"], false),
    ("-- wmlint:ignore ü x", ["ü"], true),
  ])
  func readsNamesAndReasons(line: String, names: [String], hasReason: Bool) throws {
    let suppression = try #require(read(line))
    #expect(suppression.mark.string == "wmlint:ignore")
    #expect(suppression.names.map(\.string) == names)
    #expect(suppression.hasReason == hasReason)
  }

  @Test(arguments: [
    "", "#", "# see wmlint:ignore", "# wmlint:ignored x", "# wmlint ignore x", "# Wmlint:ignore x",
    "# wmlint:ignore-all x", "# wmlint:ignor",
  ])
  func takesNothingElseForOne(line: String) { #expect(read(line) == nil) }

  @Test(arguments: Rule.idleSuppression.examples.bad + Rule.idleSuppression.examples.good)
  func keepsItsExamples(example: Example) {
    // The others are entries of a baseline, which the command reads.
    guard example.text.hasPrefix("#") else { return }
    let found = example.diagnostics
    #expect(found.map(\.range.bytes.lowerBound) == example.offsets, "\(found)")
    #expect(found.allSatisfy { $0.rule == "idle-suppression" })
  }

  @Test func holdsForItsLineTheNextAndTheRequestThatBeginsThere() {
    let comment = "# wmlint:ignore wrong-method because"
    let one = "curl -X POST \(Self.url)"
    let two = "curl \\\n -X POST \\\n \(Self.url)"
    #expect(rules("\(comment)\n\(one)\n") == [])
    #expect(rules("\(one) \(comment)\n") == [])
    #expect(rules("\(comment)\r\n\(two)\r\n") == [])
    #expect(rules("\(comment)\n# more\n  # and more\n\(two)\n") == [])
    #expect(rules("\(comment)\n\n\(one)\n") == ["idle-suppression", "wrong-method"])
    #expect(rules("\(one)\n\(comment)\n") == ["wrong-method", "idle-suppression"])
    #expect(rules("\(comment)\n\(one)\n\(one)\n") == ["wrong-method"])
    #expect(rules("echo '\(comment)'\n\(one)\n") == ["wrong-method"])
  }

  @Test func isNotIdleWhereARunKnowsTooLittle() {
    let right = "curl -X PATCH \(Self.url)"
    for rule in ["missing-scope", "unresolved-placeholder", "unknown-participant"] {
      #expect(rules("# wmlint:ignore \(rule) because\n\(right)\n") == [])
    }
    let text = "# wmlint:ignore missing-scope because\n\(right)\n"
    #expect(rules(text, Linter(scopes: ["a:b:c"])) == [])
    let granted = Linter(scopes: ["conversation:participant:write"])
    #expect(rules(text, granted) == ["idle-suppression"])
  }

  @Test func takesTimeInProportionToTheText() {
    let lines = String(repeating: "# wmlint:ignore wrong-type, a\n", count: 20_000)
    let found = rules(lines + "curl -X POST \(Self.url)\n")
    #expect(found.count == 40_001)
  }
}
