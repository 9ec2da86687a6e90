import Foundation
import Testing
import WMLintKit
import WMLintReporter
import WMLintRequests
import WMLintTestSupport

@testable import WMLintCommand
@testable import WMLintProject

/// The README and the reference say what the values say.
@Suite struct ReadmeTests {
  private let readme: String
  private let reference: String

  init() throws {
    readme = try String(contentsOf: packageRoot.appending(path: "README.md"), encoding: .utf8)
    reference = try String(
      contentsOf: packageRoot.appending(path: ".github/REFERENCE.md"), encoding: .utf8)
  }

  @Test func listsTheKeysOfTheConfiguration() {
    let rows = ConfigurationKey.all.filter { $0.name != "$schema" }.map { key in
      "| `\(key.name)` | \(key.summary) |\n"
    }
    #expect(reference.contains(rows.joined()), "paste into .github/REFERENCE.md:\n\(rows.joined())")
  }

  @Test func listsTheFormats() {
    let rows = Format.all.map { "| `\($0.name)` | \($0.summary) |\n" }.joined()
    #expect(reference.contains(rows), "paste into .github/REFERENCE.md:\n\(rows)")
  }

  @Test func fitsOnAFewScreens() {
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 251)
  }

  @Test func showsAConfigurationThatIsRight() throws {
    let start = try #require(readme.range(of: "    {\n      \"contract\""))
    let end = try #require(readme.range(of: "\n    }\n", range: start.lowerBound..<readme.endIndex))
    let text = readme[start.lowerBound..<end.upperBound]
    let source = Source(name: "README", bytes: Array(text.utf8))
    let (configuration, problems) = ConfigurationKey.configuration(in: source, rules: Linter.rules)
    #expect(problems.isEmpty)
    #expect(configuration.requests.count == 2)
  }

  /// Each `wmlint` in a block to paste has arguments that are taken.
  @Test func showsCommandsThatAreTaken() throws {
    var commands = 0
    for line in readme.split(separator: "\n") where line.hasPrefix("    ") {
      let code = line.split(separator: "#").first ?? line
      // A quoted text is one word.
      let words = code.split(separator: "'", omittingEmptySubsequences: false).enumerated()
        .flatMap { index, part in
          index.isMultiple(of: 2)
            ? part.split { " \"|".contains($0) }.map(String.init) : [String(part)]
        }
      guard let tool = words.firstIndex(where: { $0 == "wmlint" || $0.hasSuffix("/wmlint") }),
        !code.contains("git clone"), !code.contains("repo:"), !code.contains("swift"),
        tool + 1 < words.count, words[tool + 1].hasPrefix("-") || words[tool + 1] == "."
      else { continue }
      commands += 1
      let arguments = words[(tool + 1)...].map { SystemString($0.utf8) }
      #expect(throws: Never.self, "\(line)") {
        try Options.parsed(arguments, rules: Linter.rules)
      }
    }
    #expect(commands >= 8)
  }

  @Test func hooksTakeTheEndingsThatAreLookedInto() throws {
    let hooks = try String(
      contentsOf: packageRoot.appending(path: ".pre-commit-hooks.yaml"), encoding: .utf8)
    let endings = FileKindReader.all.flatMap(\.nameEndings).compactMap {
      $0.split(separator: ".").last
    }
    let all = Set(endings.map(String.init) + ["json"]).sorted().joined(separator: "|")
    #expect(hooks.ranges(of: "files: (?i)\\.(\(all))$\n").count == 2, "files: (?i)\\.(\(all))$")
  }
}
