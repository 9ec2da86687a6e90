import Testing
import WMLintContracts
import WMLintSchema

/// Paths with several readings lead to the operations listed here.
@Suite struct PathTrapTests {
  private let table = PublishedDocument.api.paths

  /// What a path is found as, in short: the template, what it may be, or what is wrong.
  private func found(_ path: String) -> String {
    found(table.match(written(path)))
  }

  private func found(_ match: PathTable.Match) -> String {
    switch match {
    case .current(let path, let casing):
      table.text(path) + (casing.isEmpty ? "" : " but for the case of \(casing)")
    case .possible(let paths): "one of \(paths.count)"
    case .removed(let operations): "removed: " + operations.map(\.method).joined(separator: " ")
    case .unknown: "unknown"
    }
  }

  @Test(arguments: [
    ("/api/v2/users/{id}", "/api/v2/users/{userId}"),
    ("/api/v2/users/me", "/api/v2/users/me"),
    ("/api/v2/users/search", "/api/v2/users/search"),
    ("/api/v2/oauth/scopes/users", "/api/v2/oauth/scopes/{scopeId}"),
    (
      "/api/v2/flows/datatables/{id}/rows/default",
      "/api/v2/flows/datatables/{datatableId}/rows/{rowId}"
    ),
    (
      "/api/v2/routing/queues/{id}/mediatypes/email/estimatedwaittime",
      "/api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime"
    ),
    (
      "/api/v2/routing/queues/{id}/mediatypes/{type}/estimatedwaittime",
      "/api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime"
    ),
    ("/api/v2/routing/queues/{id}/mediatypes/emails/estimatedwaittime", "unknown"),
    (
      "/api/v2/conversations/messages/{c}/participants/{p}",
      "/api/v2/conversations/messages/{conversationId}/participants/{participantId}"
    ),
    ("/api/v2/conversations/webmessaging/{c}/participants/{p}", "unknown"),
    ("/api/v2/conversations/webmessaging/{c}", "unknown"),
  ])
  func findsWhatIsMeant(path: String, expected: String) { #expect(found(path) == expected) }

  @Test(arguments: [
    ("/api/v2/conversations/chats/{c}/participants/{p}", "removed: PATCH"),
    ("/api/v1/users/{id}", "removed: "),
    ("/api/v2/Users/{id}", "/api/v2/users/{userId} but for the case of [2]"),
    ("/API/V2/users/Me", "/api/v2/users/{userId} but for the case of [0, 1]"),
  ])
  func reportsWhatIsNoLongerThere(path: String, expected: String) {
    #expect(found(path).hasPrefix(expected))
  }

  /// A placeholder may be a word, or several segments where it is the last.
  @Test(arguments: [
    "/api/v2/conversations/{mediaType}/{id}/participants/{pid}", "/api/v2/{entity}/{id}",
    "/api/v2/analytics/{what}/details/query", "/api/v2/{path}", "/api/v2/conversations/{rest}",
    "/api/v2/users{query}", "/api/v2/routing/queues/{id}/{what}", "/api/v2/analytics/{rest}",
    "/api/v2/conversations/{type}s/{id}/participants/{pid}",
  ])
  func judgesNothingThatAPlaceholderMayMakeRight(path: String) {
    let match = found(path)
    #expect(match.hasPrefix("one of") || match.contains("{"), "\(match)")
  }

  @Test(arguments: [
    "/api/v2/conversations/{mediaType}/{id:c}/participnts/{id:p}", "/api/v2/userz/{id}",
    "/api/v2/users/search/queues", "/api/v2/users/{id:u}/nothing", "/api/v3/users/{id}",
    "/users/{id}", "/api/v2", "/api/v2/users/{id}/queues/{q}/{x}/{y}", "/",
    "/api/v2/integrations/actions/{id}/test/{x}/{y}/{z}",
  ])
  func knowsWhatIsNoPath(path: String) { #expect(found(path) == "unknown") }

  @Test(arguments: [
    ("/users/{id}", "/api/v2/users/{userId}"), ("/v2/users/{id}", "/api/v2/users/{userId}"),
    ("/api/v2/users/{id}", "/api/v2/users/{userId}"), ("/v1/users/{id}", "removed"),
    ("/participants/{id}", "unknown"), ("/v3/users", "unknown"),
  ])
  func findsWhatFollowsABase(path: String, expected: String) {
    #expect(found(table.match(PathTable.whole(behindBase: written(path)))).hasPrefix(expected))
  }

  @Test(arguments: [
    ("/api/v2", true), ("/api/v2/users", true), ("/api/v2/users/{id}", true),
    ("/api/v2/conversations/{type}/{id}", true), ("/api/v2/userz", false), ("/", true),
    ("/api/v2/users/{id}/routingskills/bulk", false), ("/api/v1/users", true), ("/api/v3", false),
  ])
  func knowsBeginnings(path: String, expected: Bool) {
    #expect(table.isBeginning(written(path)) == expected)
  }

  @Test func knowsWords() {
    #expect(table.isWord("participants") && table.isWord("Participants"))
    #expect(!table.isWord("voice call") && !table.isWord(""))
    #expect(table.firstWords.count == 91)
    #expect(table.isNearFirstWord("user") && table.isNearFirstWord("conversations"))
    #expect(!table.isNearFirstWord("orders") && !table.isNearFirstWord("participants"))
  }
}
