import Foundation
import Testing
import WMLintDiagnostics
import WMLintKit
import WMLintTestSupport
import WMLintText

/// Each mistake is found in each language in which it can be made, and the reference says which.
@Suite struct WrittenProgramTests {
  private func diagnostics(of source: Source) -> [Diagnostic] {
    Linter().findings(in: LintUnit(source, mustBeRecognised: true)).diagnostics
  }

  @Test(arguments: WrittenProgram.all) func findsEachMistake(in program: WrittenProgram) {
    for mistake in Mistake.all where mistake.rule != "quoted-placeholder" {
      let source = program.source(mistake)
      #expect(
        diagnostics(of: source).map(\.rule) == [mistake.rule],
        "\(String(decoding: source.bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: WrittenProgram.all) func findsNothingOnceItIsFixed(in program: WrittenProgram) {
    var fixed = 0
    for mistake in Mistake.all where mistake.rule != "quoted-placeholder" {
      let source = program.source(mistake)
      for fix in diagnostics(of: source).compactMap(\.fix) {
        var bytes = source.bytes
        for edit in fix.edits.reversed() {
          bytes.replaceSubrange(edit.range.bytes, with: edit.text.utf8)
        }
        fixed += 1
        let left = diagnostics(of: Source(name: source.name, bytes: bytes))
        #expect(left.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(fixed >= 12)
  }

  @Test(arguments: WrittenProgram.all) func findsNothingInARightRequest(in program: WrittenProgram)
  {
    let findings = Linter().findings(
      in: LintUnit(program.source(.none), mustBeRecognised: true))
    #expect(findings.requests.count == 1)
    #expect(findings.diagnostics == [])
    #expect(findings.remarks.map(\.first.rule) == ["unpublished-path"])
  }

  /// The mistakes of the reference's table, each with an example by its rule.
  private static let shown = [
    "wrong-type", "unlikely-value", "misplaced-key", "wrong-media", "unknown-path",
    "malformed-url", "person-id-for-participant-id", "swapped-ids", "wrong-method", "wrong-host",
    "wrong-content-type", "leaked-token",
  ]

  @Test func theReadmeShowsWhatEachLanguageCanShow() throws {
    func cells(_ title: String, _ source: (WrittenProgram) -> Source?, _ rule: String) -> String {
      let marks = WrittenProgram.all.map { program in
        let isFound = source(program).map { diagnostics(of: $0).map(\.rule).contains(rule) }
        return isFound == true ? "✓" : "–"
      }
      return "| \(title) | \(marks.joined(separator: " | ")) |"
    }
    let languages = WrittenProgram.all.map(\.language).joined(separator: " | ")
    var rows = [
      "| | \(languages) |", "|---" + WrittenProgram.all.map { _ in "|---" }.joined() + "|",
    ]
    for rule in Self.shown {
      let mistake = try #require(Mistake.all.first { $0.rule == rule })
      rows.append(cells("`\(rule)`", { $0.source(mistake) }, rule))
    }
    rows.append(cells("`unknown-path`: a method that no SDK has", \.misnamed, "unknown-path"))
    rows.append(cells("`wrong-type`: an object that is not encoded", \.unencoded, "wrong-type"))
    let table = rows.joined(separator: "\n")
    let reference = try String(
      contentsOf: packageRoot.appending(path: ".github/REFERENCE.md"), encoding: .utf8)
    let isShown = reference.contains(table)
    #expect(isShown, "paste into .github/REFERENCE.md:\n\(table)")
  }
}
