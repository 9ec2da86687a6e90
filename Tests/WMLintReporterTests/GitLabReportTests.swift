import Foundation
import Testing
import WMLintDiagnostics
import WMLintReporter

/// The format gitlab is the Code Quality report that GitLab reads.
@Suite struct GitLabReportTests {
  private func issues(_ events: [Event]) throws -> [NSDictionary] {
    let report = Format.gitLab.render(events, settings: SharedEvents.settings)
    let value = try JSONSerialization.jsonObject(with: Data(report.utf8))
    return try #require(value as? [NSDictionary])
  }

  @Test func isAnEmptyListWithoutProblems() throws {
    #expect(try issues([.begin, .end(Summary())]).isEmpty)
  }

  @Test func saysWhatGitLabReads() throws {
    let sample = Sample("a\nxy\nb", name: "./d/a.json")
    let diagnostic = Diagnostic(
      rule: "wrong-type", severity: .error, message: "m", help: "h",
      range: sample.range(of: "y\nb"))
    let found = try issues([
      .begin, .file([sample.source]), .diagnostic(diagnostic), .end(Summary()),
    ])
    let issue = try #require(found.first)
    #expect(issue["description"] as? String == "m: h")
    #expect(issue["check_name"] as? String == "wrong-type")
    #expect(issue["severity"] as? String == "major")
    #expect(
      issue["location"] as? NSDictionary == [
        "path": "d/a.json", "lines": ["begin": 2, "end": 3],
      ])
  }

  @Test func givesEveryProblemAFingerprintOfItsOwn() throws {
    let found = try issues(SharedEvents.all)
    #expect(found.count == 6)
    #expect(Set(found.compactMap { $0["fingerprint"] as? String }).count == 6)
  }
}
