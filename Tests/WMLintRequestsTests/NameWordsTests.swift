import Testing
import WMLintRequests

/// Names are divided into words alike, however they are put together.
@Suite struct NameWordsTests {
  @Test(
    arguments: [
      ("queueId", ["queue", "id"]), ("Invoke-GCRequest", ["invoke", "gc", "request"]),
      ("GCRequestV2", ["gc", "request", "v2"]), ("queue_ids", ["queue", "ids"]),
      ("userIDs", ["user", "ids"]), ("OAuthClient", ["oauth", "client"]), ("API", ["api"]),
      ("publicAPICall", ["public", "api", "call"]), ("größeÄndern", ["größe", "ändern"]),
      ("__a--B1", ["a", "b1"]), ("", []),
    ] as [(String, [String])])
  func divides(name: String, words: [String]) {
    #expect(NameWords.of(name) == words)
  }
}
