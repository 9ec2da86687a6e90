import Testing
import WMLintKit

/// The library reports as the command does, and throws exactly if there is a problem.
@Suite struct LintReportTests {
  @Test func looksAsTheCommandPrintsIt() {
    let report = Linter().lint(body: #"{"attributes": {"routing": {"acw": "30"}}}"#)
    #expect(
      report.description == """
        error: 'acw' must be an integer, not a string [wrong-type]
          --> body:1:36
           |
         1 | {"attributes": {"routing": {"acw": "30"}}}
           |                                    ^^^^ write 30, without the quotes
           = at /attributes/routing/acw
           = fix: wmlint --fix writes 30

        1 problem (1 error) in 1 request, 1 file

        """)
  }

  @Test func throwsWhereThereIsAProblem() throws {
    try Linter().lint(body: #"{"attributes": {"tier": "gold"}}"#).requireClean()
    let failure = #expect(throws: LintFailure.self) { try Linter().lint(body: "{}").requireClean() }
    #expect(failure?.description.contains("missing-key") == true)
  }

  @Test func remarksOnARightPath() throws {
    let report = Linter().lint(
      body: #"{"attributes": {"routing": {"acw": 30}}}"#,
      endpoint: "/api/v2/conversations/webmessaging/{conversationId}/participants/{participantId}")
    #expect(report.diagnostics == [])
    #expect(report.remarks.map(\.rule) == ["unpublished-path"])
    #expect(report.description.contains("remark: the published API"))
    #expect(report.isClean)
    try report.requireClean()
  }
}
