import Foundation
import Testing
import WMLintKit
import WMLintProject
import WMLintRequests
import WMLintTestSupport

@testable import WMLintCommand

/// What the whole tool prints for the files of each folder of `Fixtures/accept` and `Fixtures/reject`,
/// and whether the tables of README and reference show what there is.
@Suite struct LintFixtureTests {
  private static func cases(_ folder: String) -> [String] {
    let path = packageRoot.appending(path: "Fixtures/\(folder)").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// What the command prints for the files of a case, which may have arguments of its own.
  static func run(_ folder: String, _ arguments: [String]) -> (
    text: String, status: WMLintCommand.ExitStatus
  ) {
    let place = packageRoot.appending(path: "Fixtures/\(folder)").path
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).sorted()
      .filter { $0.hasPrefix("input") || $0.hasPrefix("payload") || $0.hasPrefix("request") }
    let own = try? String(contentsOfFile: place + "/arguments", encoding: .utf8)
    let fake = FakeSystem(input: "", isTerminal: false)
    let words = arguments + (own ?? "").split(separator: "\n").map(String.init) + files
    let status = Command().run(
      words.map { SystemString($0.utf8) }, in: fake.system(reading: place))
    return (fake.text(of: "stdout") + fake.text(of: "stderr"), status)
  }

  @Test(arguments: cases("accept")) func findsNothing(in name: String) {
    let result = Self.run("accept/\(name)", [])
    #expect(result.status == .clean, "\(result.text)")
    #expect(result.text.contains("no problems"))
  }

  @Test(arguments: cases("reject")) func saysWhatIsWrong(in name: String) throws {
    let result = Self.run("reject/\(name)", ["--fail-on", "warning"])
    #expect(result.status == .problems)
    try expectGolden(result.text, in: "reject/\(name)/expected.txt")
  }

  @Test func theReferenceShowsEveryRule() throws {
    let reference = try String(
      contentsOf: packageRoot.appending(path: ".github/REFERENCE.md"), encoding: .utf8)
    let table = RuleTable.markdown(Command().rules)
    #expect(
      reference.contains(table), "paste `wmlint rules --markdown` into .github/REFERENCE.md")
  }

  @Test func theReadmeShowsEveryKindOfFile() throws {
    let readme = try String(contentsOf: packageRoot.appending(path: "README.md"), encoding: .utf8)
    let rows = FileKind.allCases.map { kind in
      let endings = FileKindReader.all.filter { $0.kind == kind }.flatMap(\.nameEndings)
      let names = endings.map { "`\($0)`" }.joined(separator: " ")
      return "| `\(kind.rawValue)` | \(names.isEmpty ? "–" : names) | \(kind.summary) |"
    }
    let table = rows.joined(separator: "\n")
    #expect(readme.contains(table), "paste into README.md:\n\(table)")
  }

  @Test func theReadmeShowsWhatTheCommandPrints() throws {
    let readme = try String(contentsOf: packageRoot.appending(path: "README.md"), encoding: .utf8)
    let fake = FakeSystem(input: "", isTerminal: false)
    _ = Command().run(
      [SystemString("Fixtures/reject/acw-as-string/input.json".utf8)],
      in: fake.system(reading: packageRoot.path))
    let printed = fake.text(of: "stdout").split(separator: "\n", omittingEmptySubsequences: false)
    let indented = printed.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    #expect(!printed.isEmpty && readme.contains(indented))
  }
}
