import Foundation
import Testing
import WMLintDiagnostics
import WMLintReporter
import WMLintText

/// Fingerprints stay the same while lines move, and differ between different problems.
@Suite struct FingerprintTests {
  /// The fingerprints of a problem at each place that holds a text.
  private func fingerprints(
    of part: String, in text: String, name: String = "a.json", rule: String = "wrong-type"
  ) throws -> [String] {
    let sample = Sample(text, name: name)
    let starts = text.utf8.indices.filter { text.utf8[$0...].starts(with: part.utf8) }
    let diagnostics = starts.map { start in
      let offset = text.utf8.distance(from: text.startIndex, to: start)
      return Event.diagnostic(
        Diagnostic(
          rule: rule, severity: .error, message: "m",
          range: sample.range(offset..<offset + part.utf8.count)))
    }
    return try issues([.begin, .file([sample.source])] + diagnostics + [.end(Summary())])
      .compactMap { $0["fingerprint"] as? String }
  }

  private func issues(_ events: [Event]) throws -> [NSDictionary] {
    let report = Format.gitLab.render(events, settings: SharedEvents.settings)
    let value = try JSONSerialization.jsonObject(with: Data(report.utf8))
    return try #require(value as? [NSDictionary])
  }

  @Test func stayWhereLinesAreAdded() throws {
    let before = try fingerprints(of: "x", in: "{x}\n{x}")
    #expect(before == (try fingerprints(of: "x", in: "\n\n{ x}\n\n{x}")))
    #expect(before == (try fingerprints(of: "x", in: "{x}\n{x}", name: "./a.json")))
    #expect(Set(before).count == 2)
  }

  @Test func differWhereSomethingElseIsWrong() throws {
    let all = try [
      fingerprints(of: "x", in: "{x}"), fingerprints(of: "y", in: "{y}"),
      fingerprints(of: "x", in: "{x}", name: "b.json"),
      fingerprints(of: "x", in: "{x}", rule: "unknown-key"),
    ].flatMap { $0 }
    #expect(Set(all).count == 4)
  }

  @Test func areTheSameInEveryRelease() throws {
    #expect(try fingerprints(of: "x", in: "{x}") == ["09c48f5d7597d39d"])
  }

  @Test func differForAnyNumberOfTheSameProblem() throws {
    let sample = Sample(String(repeating: "x", count: 70_000))
    let events = (0..<70_000).map { index in
      Event.diagnostic(
        Diagnostic(
          rule: "r\(index)", severity: .error, message: "m", range: sample.range(0..<1)))
    }
    let repeated = [1, 2, 3].map { offset in
      Event.diagnostic(
        Diagnostic(
          rule: "late", severity: .error, message: "m", range: sample.range(offset..<offset + 1)))
    }
    let found = try issues(
      [.begin, .file([sample.source])] + events + repeated + [.end(Summary())])
    #expect(Set(found.compactMap { $0["fingerprint"] as? String }).count == 70_003)
  }
}
