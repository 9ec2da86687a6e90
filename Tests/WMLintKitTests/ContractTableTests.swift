import Foundation
import Testing
import WMLintKit
import WMLintTestSupport

/// The table of contracts in the README says what the contracts say.
@Suite struct ContractTableTests {
  /// The ten requests of the table in the reference.
  private static let requests: [String] = {
    let file = packageRoot.appending(path: "Fixtures/contracts/requests.jsonl")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }()

  @Test func theReadmeShowsWhatEachContractSays() throws {
    #expect(Self.requests.count == 10)
    let rows = Self.requests.map { request in
      [
        Self.shown(request), Self.verdict(.webMessaging, request),
        Self.verdict(.published, request),
      ]
    }
    let table = ([["request", "`webmessaging`", "`published`"], ["---", "---", "---"]] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
      .replacing("| --- | --- | --- |", with: "|---|---|---|")
    let reference = try String(
      contentsOf: packageRoot.appending(path: ".github/REFERENCE.md"), encoding: .utf8)
    #expect(reference.contains(table), "put this into .github/REFERENCE.md:\n\(table)")
  }

  /// The part of the path that tells requests apart, and the body.
  private static func shown(_ request: String) -> String {
    let path = part(of: request, after: #""path": ""#, before: #"""#)
      .replacing("/api/v2/conversations/", with: "")
      .replacing("{conversationId}/participants/{participantId}", with: "…")
    let body = part(of: request, after: #""body": "#, before: "\n").dropLast()
    return body.isEmpty ? "`\(path)`, no body" : "`\(path)` `\(body)`"
  }

  private static func part(of text: String, after start: String, before end: String) -> String {
    guard let start = text.range(of: start) else { return "" }
    let rest = text[start.upperBound...]
    return String(rest[..<(rest.range(of: end)?.lowerBound ?? rest.endIndex)])
  }

  private static func verdict(_ contract: Contract, _ request: String) -> String {
    let report = Linter(contract: contract).lint(request: request)
    if report.summary.requests == 0 { return "skipped" }
    let found = report.diagnostics.map { diagnostic in
      "`\(diagnostic.rule)`" + (diagnostic.severity == .error ? "" : " (\(diagnostic.severity))")
    }
    let right = report.remarks.isEmpty ? "right" : "right; remark"
    return found.isEmpty ? right : found.joined(separator: ", ")
  }
}
