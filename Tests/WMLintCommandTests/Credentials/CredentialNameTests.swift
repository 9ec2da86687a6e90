import Testing
import WMLintReporter

@testable import WMLintCommand

/// A token that nothing calls one, as the name of a request.
@Suite struct CredentialNameTests {
  private static let path =
    "/api/v2/conversations/webmessaging/{{conversationId}}/participants/{{participantId}}"
  private static let body = #"{\"attributes\": {\"routing\": {\"acw\": \"30\"}}}"#

  /// Each on one line, so that the name is in the line that is shown.
  private static let files: [(name: String, text: @Sendable (String) -> String)] = [
    (
      "c.postman_collection.json",
      {
        #"{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "#
          + #""item": [{"name": "Folder \#($0)", "item": [{"name": "\#($0)", "request": {"method": "#
          + #""PATCH", "url": "https://api.mypurecloud.com\#(path)", "header": [], "body": "#
          + #"{"mode": "raw", "raw": "\#(body)"}}}]}]}"#
      }
    ),
    (
      "workflow.json",
      {
        #"{"nodes": [{"name": "\#($0)", "type": "n8n-nodes-base.httpRequest", "parameters": {"#
          + #""method": "PATCH", "url": "https://api.mypurecloud.com\#(path)", "sendBody": true, "#
          + #""specifyBody": "json", "jsonBody": "\#(body)"}}], "connections": {}}"#
      }
    ),
    (
      "action.json",
      {
        #"{"name": "\#($0)", "config": {"request": {"requestUrlTemplate": "\#(actionPath)", "#
          + #""requestType": "PATCH", "headers": {}, "requestTemplate": "\#(body)"}}}"#
      }
    ),
  ]

  private static let actionPath =
    "/api/v2/conversations/webmessaging/${input.conversationId}/participants/${input.participantId}"

  @Test(
    arguments: files.map(\.name), ["dGhpc0lzTm90QXJlYWxLZXk0Mg9x", "set/a1B2c3D4e5F6g7H8i9J0k1"])
  func isCoveredInEveryFormat(file: String, token: String) throws {
    let text = try #require(Self.files.first { $0.name == file }).text(token)
    let secret = String(token.split(separator: "/").last ?? "")
    for format in Format.all.map(\.name) {
      let fake = FakeSystem([file: text])
      #expect(Command().run("\(file) --format \(format)", in: fake) == .problems)
      let output = fake.text(of: "stdout") + fake.text(of: "stderr")
      #expect(!output.contains(secret), "\(format)")
      if format == "json" { #expect(output.contains("****")) }
    }
  }

  @Test(arguments: [
    "getConversationsMessagingV2ByExternalContactId", "HTTP Request 1",
    "Update participant / Set ACW",
    "PATCH/api/v2/conversations/webmessaging/participants", "Get_Customer_By_Phone_Number_V2",
    "postAnalyticsConversationsDetailsQuery2", "6f1c2a34-0b7d-4e55-9a10-2f6d8c1b7e90",
  ]) func leavesNamesThatSomebodyHasChosen(name: String) {
    let fake = FakeSystem(["action.json": Self.files[2].text(name)])
    _ = Command().run("action.json --format json", in: fake)
    #expect(fake.text(of: "stdout").contains(#""name": "\#(name)""#))
  }
}
