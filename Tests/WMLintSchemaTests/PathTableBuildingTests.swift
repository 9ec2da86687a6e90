import Testing
import WMLintSchema

/// A table of paths finds the most specific of the paths that were added to it.
@Suite struct PathTableBuildingTests {
  private func found(_ path: [PathTable.Written], in table: PathTable) -> String? {
    guard case .current(let id, _) = table.match(path) else { return nil }
    return table.text(id)
  }

  @Test func takesTemplatesThatDifferInNamesOfParametersForOne() {
    var table = PathTable()
    let first = table.add("/a/{x}/b", methods: ["GET"])
    let second = table.add("/a/{y}/b", methods: ["PUT", "GET"])
    #expect(first == second && table.count == 1)
    #expect(table.methods(first) == ["GET", "PUT"])
    #expect(table.text(first) == "/a/{x}/b")
  }

  @Test func takesTheMostSpecificPath() {
    var table = PathTable()
    for path in ["/a/{x}", "/a/{x}.json", "/a/b", "/a/{x}:go", "/a/{k}/c", "/a/{x}-{y}"] {
      _ = table.add(path, methods: ["GET"], values: path == "/a/{k}/c" ? ["k": ["One"]] : [:])
    }
    #expect(found([.literal("a"), .literal("b")], in: table) == "/a/b")
    #expect(found([.literal("a"), .literal("c")], in: table) == "/a/{x}")
    #expect(found([.literal("a"), .literal("c.json")], in: table) == "/a/{x}.json")
    #expect(found([.literal("a"), .literal(".json")], in: table) == "/a/{x}")
    #expect(found([.literal("a"), .mixed("{id}.json")], in: table) == "/a/{x}.json")
    #expect(found([.literal("a"), .literal("c:go")], in: table) == "/a/{x}:go")
    #expect(found([.literal("a"), .literal("1-2")], in: table) == "/a/{x}-{y}")
    #expect(found([.literal("a"), .literal("-2")], in: table) == "/a/{x}")
    #expect(found([.literal("a"), .placeholder], in: table) == "/a/{x}")
    #expect(found([.literal("a"), .literal("one"), .literal("c")], in: table) == "/a/{k}/c")
    #expect(found([.literal("a"), .literal("two"), .literal("c")], in: table) == nil)
    #expect(found([.literal("a"), .placeholder, .literal("c")], in: table) == "/a/{k}/c")
  }

  @Test func leavesOutWhatIsStillThere() {
    var table = PathTable()
    let path = table.add("/a/{x}", methods: ["GET"])
    let kept = RemovedOperation("GET", "/a/{y}", lastSeen: "")
    let gone = RemovedOperation("PUT", "/a/{y}", lastSeen: "")
    let away = RemovedOperation("GET", "/b", lastSeen: "")
    for operation in [kept, gone, away] { table.add(operation) }
    #expect(table.removedOperations == [gone, away])
    #expect(table.removedMethods(path) == [gone])
    #expect(table.match([.literal("b")]) == .removed([away]))
    #expect(!table.isWord("b") && table.isWord("A"))
  }

  @Test func distinguishesWordsThatDifferInCase() {
    var table = PathTable()
    let small = table.add("/a/b", methods: ["GET"])
    let large = table.add("/a/B", methods: ["GET"])
    #expect(table.match([.literal("a"), .literal("b")]) == .current(small, casing: []))
    #expect(table.match([.literal("a"), .literal("B")]) == .current(large, casing: []))
    #expect(table.match([.literal("A"), .literal("B")]) == .current(large, casing: [0]))
  }

  @Test func hasNothingToFindInAnEmptyTable() {
    let table = API.empty.paths
    #expect(table.match([.literal("a")]) == .unknown)
    #expect(table.nearest(to: [.literal("a")], limit: 3).isEmpty)
    #expect(!table.isBeginning([.literal("a")]) && table.firstWords.isEmpty)
  }
}
