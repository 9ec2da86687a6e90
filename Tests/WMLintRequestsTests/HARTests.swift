import Foundation
import Testing
import WMLintJSON
import WMLintRequests
import WMLintText

/// Recordings give their requests, what their answers show, and no secret that is only encoded.
@Suite struct HARTests {
  private func content(_ entries: String...) -> FileContent {
    let text = #"{"log": {"entries": [\#(entries.joined(separator: ","))]}}"#
    let source = Source(name: "capture.har", bytes: Array(text.utf8))
    return HARFile.content(of: Document(MappedText(source), mode: .template))
  }

  private func get(_ id: String, _ participants: String, end: String = "null") -> String {
    let body = #"{\"id\": \"\#(id)\", \"endTime\": \#(end), \"participants\": [\#(participants)]}"#
    return #"""
      {"request": {"method": "GET", "url": "https://h/api/v2/conversations/\#(id)"},
       "response": {"status": 200, "content": {"text": "\#(body)"}}}
      """#
  }

  private func participant(_ id: String) -> String { #"{\"id\": \"\#(id)\"}"# }

  private func patch(_ id: String) -> String {
    #"{"request": {"method": "PATCH", "url": "/api/v2/conversations/\#(id)/participants/p"}}"#
  }

  @Test func knowsWhoJoinsLater() throws {
    let found = content(
      get("C", participant("a")), patch("c"), get("c", participant("b"), end: #"\"x\""#))
    let known = found.requests[1].conversations
    #expect(known.map(\.id) == ["c"])
    #expect(known[0].participants.map(\.id) == ["a", "b"])
    #expect(!known[0].hasEnded)
  }

  @Test func knowsWhatHadEndedBefore() throws {
    let over = get("c", participant("a"), end: #"\"2026-08-01\""#)
    let found = content(patch("c"), over, patch("c"), get("c", participant("a")), patch("c"))
    #expect(
      found.requests.map { $0.conversations.first?.hasEnded } == [false, nil, true, nil, false])
  }

  @Test func knowsNothingOfOtherAnswers() {
    let users = get("c", participant("a")).replacing("/conversations/", with: "/users/")
    let refused = get("c", participant("a")).replacing("200", with: "404")
    #expect(content(users, refused, patch("c")).requests[2].conversations.isEmpty)
  }

  @Test func skipsWhatIsNoEntry() {
    let found = content("5", "{}", #"{"request": []}"#, #"{"request": {"url": 5}}"#, patch("c"))
    #expect(found.requests.count == 1)
  }

  @Test func concealsWhatIsOnlyEncoded() throws {
    let token = "qT7vR2mX9kLw4ZpB8nYc3HsD6fGj1KaU"
    let encoded = Data(#"{"access_token": "\#(token)", "a": "b"}"#.utf8).base64EncodedString()
    let body = #"{"text": "\#(encoded)", "encoding": "base64"}"#
    let found = content(
      #"""
      {"request": {"url": "/", "postData": \#(body)}, "response": {"status": 200, "content": \#(body)}}
      """#)
    var request = try #require(found.requests.first)
    #expect(found.concealed.map(\.bytes.count) == [44, encoded.utf8.count + 2])
    request.readBody()
    guard case .json(let document) = request.body else {
      return #expect(Bool(false), "the body is JSON")
    }
    #expect(document.root.flatMap { document.literal("access_token", in: $0)?.string } == token)
  }

  @Test func knowsNothingOfWhatIsNoBase64() {
    let found = content(
      #"{"request": {"url": "/", "postData": {"text": "{}", "encoding": "base64"}}}"#)
    guard case .unknown = found.requests[0].body else {
      return #expect(Bool(false), "the body is unknown")
    }
  }
}
