import Testing
import WMLintKit

/// How a body is announced to operations of the published API.
@Suite struct ContentTypeTests {
  private static let skills = "POST https://api.mypurecloud.com/api/v2/routing/skills"
  private static let person = "POST https://api.mypurecloud.com/api/v2/scim/v2/users"
  private static let body = #", "body": {"name": "north"}"#

  @Test(arguments: [
    (skills, "application/json", body, true),
    (skills, "Application/JSON; charset=UTF-8", body, true),
    (skills, "text/plain", body, false), (skills, "application/x-www-form-urlencoded", body, false),
    (skills, "application/scim+json", body, false), (skills, "{{type}}", body, true),
    (skills, "text/plain", "", true), (skills, "text/plain", #", "body": {{body}}"#, false),
    (person, "application/scim+json", #", "body": {{person}}"#, true),
    (person, "application/scim+json; charset=utf-8", #", "body": {{person}}"#, true),
    (person, "application/json", #", "body": {{person}}"#, true),
    (person, "application/xml", #", "body": {{person}}"#, false),
    ("GET https://api.mypurecloud.com/api/v2/users", "text/plain", "", true),
    ("GET https://api.mypurecloud.com/api/v2/users", "text/plain", #", "body": {}"#, true),
    ("OPTIONS https://api.mypurecloud.com/api/v2/routing/skills", "text/plain", "", true),
    ("POST https://api.mypurecloud.com/api/v2/{{path}}", "text/plain", body, true),
  ]) func isJSON(line: String, type: String, body: String, isRight: Bool) {
    let report = Linter().lint(
      request: #"{"url": "\#(line)", "headers": {"Content-Type": "\#(type)"}\#(body)}"#)
    #expect(
      report.diagnostics.map(\.rule) == (isRight ? [] : ["wrong-content-type"]), "\(report)")
  }
}
