import Testing

@testable import WMLintKit

/// A misspelt key whose value is not what the other key holds.
struct OtherShapeTests {
  private static let id = "0f1b2a3c-1111-4222-8333-444455556666"

  @Test(arguments: [
    (
      "POST /api/v2/learning/assignments", #"{"moduleId": "\#(id)", "userIds": ["\#(id)"]}"#,
      "did you mean 'userId', a string?"
    ),
    (
      "POST /api/v2/outbound/campaigns",
      #"{"contactListId": "\#(id)", "name": "c", "dialingMode": "preview", "phoneColumns": [{"columnName": "Cell"}], "callerName": "A", "callerAddress": "+1"}"#,
      "did you mean 'contactList', an object?"
    ),
  ])
  func isReportedOnceWithoutAFix(endpoint: String, body: String, help: String) {
    let found = Linter().lint(body: body, endpoint: endpoint).diagnostics
    #expect(found.map(\.rule) == ["unknown-key"])
    #expect(found.first?.help?.hasPrefix(help) == true)
    #expect(found.first?.fix == nil)
  }

  @Test func isRenamedWhereTheValueFits() {
    let body = #"{"moduleId": "\#(Self.id)", "userIdd": "\#(Self.id)"}"#
    let found = Linter().lint(body: body, endpoint: "POST /api/v2/learning/assignments").diagnostics
    #expect(found.map(\.rule) == ["unknown-key"])
    #expect(found.first?.fix != nil)
  }
}
