import Testing
import WMLintContracts
import WMLintSchema

/// The participant updates are written out in Swift; the published API must say the same of them.
/// Their bodies are compared by `Tests/PublishedAPI/compare.py`.
@Suite struct ParticipantUpdateTests {
  private let api = PublishedDocument.api
  private let updates = Contract.participantUpdates.operations

  @Test func areThoseOfThePublishedAPI() throws {
    for update in updates {
      let written = update.path.segments.map { segment -> PathTable.Written in
        if case .literal(let word) = segment { .literal(word) } else { .id }
      }
      let match = api.paths.match(written)
      guard case .current(let path, _) = match else {
        guard case .removed(let removed) = match else {
          Issue.record("\(update.line) is unknown")
          continue
        }
        #expect(update.status.isRemoved && removed.contains { $0.method == update.method })
        continue
      }
      let published = try #require(api.operation(path, update.method), "\(update.line)")
      #expect(published.path == update.path)
      #expect(published.id == update.methods.first?.name)
      #expect(published.bodyName == update.bodyName)
      #expect(published.isBodyRequired == update.isBodyRequired)
      #expect((published.permissions?.names ?? []) == update.scopes)
      #expect(published.permissions?.areAllNeeded != true)
      #expect(Self.deprecation(published) == Self.deprecation(update))
    }
  }

  /// No other operation of the API has a path like theirs.
  @Test func areAllThatThePublishedAPIHas() {
    let paths = api.paths.paths.filter { path in
      let segments = api.paths.template(path).segments
      let ending = segments.reversed().drop { $0 == .literal("attributes") }.prefix(2)
      return segments.contains(.literal("conversations")) && ending.count == 2
        && ending.dropFirst().first == .literal("participants")
        && api.paths.methods(path).contains("PATCH")
    }
    let known = updates.filter { !$0.status.isRemoved }.map(\.path.text)
    #expect(paths.map(api.paths.text).sorted() == known.sorted())
  }

  private static func deprecation(_ operation: Operation) -> String? {
    guard case .deprecated(let since, _) = operation.status else { return nil }
    return ReleaseName.phrase(since ?? "")
  }

  /// What SDKs call them is what they call no other operation.
  @Test func haveNamesOfTheirOwn() {
    let published = SDKMethods(of: .participantUpdates)
    let webMessaging = SDKMethods(of: .thread)
    let own = Set(updates.flatMap(\.methods).map(\.name))
    var count = 0
    for path in api.paths.paths {
      for name in api.paths.methods(path).compactMap({ api.operation(path, $0)?.id }) {
        count += 1
        let letters = Array(name.utf8)[...]
        #expect((published[letters] != nil) == own.contains(name), "\(name)")
        #expect(published.meant(by: letters) == nil, "\(name)")
        #expect((webMessaging.meant(by: letters) != nil) == own.contains(name), "\(name)")
      }
    }
    #expect(count == 3_355)
  }
}
