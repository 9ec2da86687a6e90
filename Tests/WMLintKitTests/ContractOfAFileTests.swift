import Testing
import WMLintKit
import WMLintSchema

/// A contract that is read from a description, as a user of the library has it.
@Suite struct ContractOfAFileTests {
  private static let text = #"""
    {"openapi": "3.0.3", "info": {"version": "7"}, "paths": {"/api/v2/pins": {"post": {
      "requestBody": {"content": {"application/json": {"schema": {"type": "object",
        "properties": {"level": {"type": "integer", "maximum": 9}}}}}}}}}}
    """#

  @Test func checksByIt() throws {
    let linter = Linter(contract: try .described(by: Self.text, named: "pins.json"))
    let report = linter.lint(body: #"{"level": "x", "levl": 2}"#, endpoint: "POST /api/v2/pins")
    #expect(report.diagnostics.map(\.rule) == ["wrong-type", "unknown-key"])
    #expect(
      report.diagnostics[0].message == "'level' must be an integer, not a string, in pins.json")
    #expect(linter.lint(body: "{}", endpoint: "POST /api/v2/pins").isClean)
    #expect(
      linter.lint(body: "{}", endpoint: "GET https://api.mypurecloud.com/api/v2/routing/queues")
        .diagnostics.map(\.rule) == ["unknown-path"])
  }

  /// A body of which nobody says where it goes is not taken for a right one.
  @Test func refusesABodyWithoutAnEndpoint() throws {
    let report = Linter(contract: try .described(by: Self.text, named: "pins.json")).lint(
      body: "{}")
    #expect(!report.isClean)
    #expect(throws: LintFailure.self) { try report.requireClean() }
    #expect(report.description.contains("say where the body goes"))
  }

  @Test func throwsWhatIsWrong() {
    #expect(throws: ContractProblem.self) { try Contract.described(by: "{", named: "a.json") }
  }
}
