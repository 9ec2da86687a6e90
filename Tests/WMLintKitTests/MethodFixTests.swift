import Testing

@testable import WMLintKit

/// The fix of a method is offered where what is sent with it could be the update.
struct MethodFixTests {
  @Test(arguments: [("PUT", true), ("POST", true), ("DELETE", false), ("delete", false)])
  func isOfferedForAnUpdate(method: String, isOffered: Bool) {
    let endpoint =
      "\(method) https://api.mypurecloud.com/api/v2/conversations/webmessaging/"
      + "0f1b2a3c-1111-4222-8333-444455556666/participants/7f1b2a3c-1111-4222-8333-444455556666"
    let found = Linter().lint(
      body: #"{"attributes": {"routing": {"acw": 30}}}"#, endpoint: endpoint
    ).diagnostics.filter { $0.rule == "wrong-method" }
    #expect(found.count == 1)
    #expect((found.first?.fix != nil) == isOffered)
  }
}
