import Testing
import WMLintContracts
import WMLintSchema

/// Each path of the API with one mistake of a known kind.
@Suite struct NearestPathTests {
  private let table = PublishedDocument.api.paths

  struct Mistake: CustomStringConvertible, Sendable {
    let description: String

    /// The path with the mistake at a segment; `nil` where it cannot be made there.
    let make: @Sendable ([PathTable.Written], Int) -> [PathTable.Written]?
  }

  static let mistakes = [
    Mistake(description: "a segment dropped") { path, index in
      index < 2 ? nil : Array(path[..<index] + path[(index + 1)...])
    },
    Mistake(description: "a segment doubled") { path, index in
      index < 2 ? nil : Array(path[...index] + path[index...])
    },
    Mistake(description: "a word misspelt") { path, index in
      guard index >= 2, case .literal(let word) = path[index], word.count > 2 else { return nil }
      var letters = Array(word)
      letters.swapAt(letters.count / 2, letters.count / 2 - 1)
      if String(letters) == word { letters.remove(at: letters.count / 2) }
      return path[..<index] + [.literal(String(letters))] + path[(index + 1)...]
    },
    Mistake(description: "a slash left out") { path, index in
      guard index >= 2, index + 1 < path.count, case .literal(let word) = path[index],
        case .literal(let next) = path[index + 1]
      else { return nil }
      return path[..<index] + [.literal(word + next)] + path[(index + 2)...]
    },
    Mistake(description: "singular and plural") { path, index in
      guard index >= 2, case .literal(let word) = path[index] else { return nil }
      let other = word.hasSuffix("s") ? String(word.dropLast()) : word + "s"
      return path[..<index] + [.literal(other)] + path[(index + 1)...]
    },
    Mistake(description: "the beginning lost") { path, index in
      index == 2 ? Array(path[2...]) : nil
    },
    Mistake(description: "another version") { path, index in
      index == 1 ? [path[0], .literal("v3")] + path[2...] : nil
    },
    Mistake(description: "the beginning doubled") { path, index in
      index == 2 ? path[..<2] + path : nil
    },
  ]

  /// Every tenth path has the mistake once, each in another of its segments.
  @Test(arguments: mistakes) func namesThePathThatWasMeant(mistake: Mistake) {
    var wrongPaths = 0
    var named = 0
    for path in table.paths where path.index % 10 == 0 {
      let right = table.written(path, id: .id)
      let wrong = right.indices.lazy.map { (path.index + $0) % right.count }
        .compactMap { mistake.make(right, $0) }.first { $0 != right }
      // What is another path by its mistake is that path.
      guard let wrong, table.match(wrong) == .unknown else { continue }
      let nearest = table.nearest(to: wrong, method: table.methods(path).first, limit: 3)
      wrongPaths += 1
      if nearest.contains(where: { $0.path == path }) { named += 1 }
    }
    print("\(mistake): \(named) of \(wrongPaths) are named among the nearest three")
    #expect(wrongPaths > 180)
    #expect(named * 100 >= wrongPaths * 95)
  }

  @Test(
    arguments: [
      ("/api/v2/user/{id:u}", "/api/v2/users/{userId}", [.misspelt(2, "users")]),
      (
        "/api/v2/routing/queue/{id:q}/members", "/api/v2/routing/queues/{queueId}/members",
        [.misspelt(3, "queues")]
      ),
      (
        "/api/v2/queues/{id:q}/members", "/api/v2/routing/queues/{queueId}/members",
        [.missing("routing", before: 2)]
      ),
      (
        "/api/v2/routing/queues/members/{id:m}",
        "/api/v2/routing/queues/{queueId}/members/{memberId}", [.missing("{queueId}", before: 4)]
      ),
      (
        "/api/v2/routing/routing/queues/{id:q}/members",
        "/api/v2/routing/queues/{queueId}/members", [.surplus(3)]
      ),
      ("/users/{id:u}", "/api/v2/users/{userId}", [.missingBeginning]),
      ("/v2/users/{id:u}", "/api/v2/users/{userId}", [.wrongBeginning]),
      ("/v1/users/{id:u}", "/api/v2/users/{userId}", [.wrongBeginning]),
      ("/api/v3/users/{id:u}", "/api/v2/users/{userId}", [.misspelt(1, "v2")]),
      ("/api/v2/api/v2/users/{id:u}", "/api/v2/users/{userId}", [.surplusBeginning(0..<2)]),
      ("/platform/api/v2/users/{id:u}", "/api/v2/users/{userId}", [.surplusBeginning(0..<1)]),
      (
        "/api/v2/conversations/voice/{id:c}/participants/{id:p}",
        "/api/v2/conversations/calls/{conversationId}/participants/{participantId}",
        [.otherWord(3, "calls")]
      ),
      (
        "/api/v2/users/search/{id:q}/queues", "/api/v2/users/{userId}/queues", [.surplus(3)]
      ),
      (
        "/api/v2/routing/queues/{id:q}/mediatypes/emails/estimatedwaittime",
        "/api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime",
        [
          .noValue(
            6, ["all", "call", "chat", "callback", "email", "videoComm", "message"])
        ]
      ),
    ] as [(String, String, [NearPath.Difference])])
  func saysHowTheyDiffer(path: String, expected: String, differences: [NearPath.Difference]) {
    let near = table.nearest(to: written(path), limit: 3)
    let found = near.first { table.text($0.path) == expected }
    #expect(
      found?.differences == differences, "\(near.map { (table.text($0.path), $0.differences) })")
  }

  @Test func prefersThePathThatHasTheMethod() {
    let wrong = written("/api/v2/routing/queues/{id:q}/nothing")
    let nearest = table.nearest(to: wrong, method: "patch", limit: 1).map { near in
      (near.takesMethod, table.methods(near.path).contains("PATCH"))
    }
    #expect(nearest.allSatisfy { $0 == (true, true) } && nearest.count == 1)
  }

  @Test func endsWhateverIsWritten() {
    let hopeless = Array(repeating: PathTable.Written.placeholder, count: 300)
    #expect(table.nearest(to: hopeless, limit: 3).isEmpty)
    #expect(table.match(hopeless) == .unknown)
    #expect(table.nearest(to: [], limit: 3).isEmpty)
    #expect(table.match([]) == .unknown)
  }
}
