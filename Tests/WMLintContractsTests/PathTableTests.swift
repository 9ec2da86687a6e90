import Testing
import WMLintContracts
import WMLintSchema

/// Every path of the published API is found, and no other.
@Suite struct PathTableTests {
  let table = PublishedDocument.api.paths

  @Test func holdsThePublishedAPI() {
    #expect(table.count == 2_285)
    #expect(table.paths.reduce(0) { $0 + table.methods($1).count } == 3_355)
    #expect(table.removedOperations.count == 1_422)
    #expect(PublishedDocument.api.version == "2026-10")
  }

  @Test(
    arguments: [
      .placeholder, .id, .literal("01234567-89ab-cdef-0123-456789abcdef"), .literal("12345"),
      .mixed("{prefix}-1"),
    ] as [PathTable.Written])
  func findsEachPath(withIDs id: PathTable.Written) {
    for path in table.paths {
      let expected = PathTable.Match.current(path, casing: [])
      #expect(table.match(table.written(path, id: id)) == expected, "\(table.text(path))")
    }
  }

  /// In whatever order the paths come, and whatever parameter takes some values alone.
  @Test func findsEachPathWhateverTheirOrder() {
    let texts = table.paths.map(table.text)
    for order in [texts.reversed(), texts.indices.map { texts[$0 * 1_009 % texts.count] }] {
      var other = PathTable()
      let ids = order.enumerated().map { index, text in
        let values = index % 7 == 0 ? ["mediaType": ["a"]] : [:]
        return other.add(text, methods: ["GET"], values: values)
      }
      #expect(Set(ids).count == texts.count && other.count == texts.count)
      for id in ids {
        let written = other.template(id).segments.map { segment -> PathTable.Written in
          if case .literal(let word) = segment { .literal(word) } else { .id }
        }
        #expect(other.match(written) == .current(id, casing: []), "\(other.text(id))")
      }
    }
  }

  @Test func findsEachPathInCapitals() {
    for path in table.paths {
      let segments = table.written(path)
      let template = table.template(path).segments
      let casing = segments.indices.filter { segments[$0] == .literal(template[$0].text) }
      let capitals = segments.indices.map { index in
        casing.contains(index) ? .literal(template[index].text.uppercased()) : segments[index]
      }
      let match = table.match(capitals)
      if case .current(let other, let others) = match, other != path {
        // What is a word in other letters is an id where one may stand.
        let slots = table.template(other).segments.indices.filter { !others.contains($0) }
        #expect(Set(others).isSubset(of: casing) && slots.count > segments.count - casing.count)
      } else {
        #expect(match == .current(path, casing: casing), "\(table.text(path))")
      }
    }
  }

  /// Where others are left at the path, it is one of those that the path no longer has.
  @Test func findsEachRemovedOperation() {
    for operation in table.removedOperations {
      // That a placeholder may be a word as well hides those of few paths.
      let segments = written(operation.path.replacing("{", with: "{id:"))
      switch table.match(segments) {
      case .current(let path, _):
        #expect(table.removedMethods(path).contains(operation), "\(operation)")
        #expect(!table.methods(path).contains(operation.method), "\(operation)")
      case .removed(let operations): #expect(operations.contains(operation), "\(operation)")
      case .possible, .unknown: Issue.record("\(operation)")
      }
    }
  }

  @Test func saysWhatIsKnownOfARemovedOperation() {
    let path = "/api/v2/authorization/divisionspermitted/{subjectId}"
    let found = table.match(written("/api/v2/authorization/divisionspermitted/{id:subject}"))
    let expected = RemovedOperation(
      "GET", path, lastSeen: "javascript 78.0.0 (2020-04-29)",
      removedIn: "javascript 79.0.0 (2020-05-13)", deprecatedSince: "javascript 68.0.0",
      replacements: ["/api/v2/authorization/divisionspermitted/paged/{subjectId}"])
    #expect(found == .removed([expected]))
  }
}

extension PathTemplate.Segment {
  /// The word, or the name of the parameter in braces.
  var text: String {
    switch self {
    case .literal(let word): word
    case .parameter(let name): "{\(name)}"
    }
  }
}
