import Testing
import WMLintContracts
import WMLintSchema

/// A path as a test writes it: `{}` is a placeholder, `{id}` one for an id, `{…` in a text a mixed one.
func written(_ path: String) -> [PathTable.Written] {
  path.split(separator: "/").map { segment in
    switch segment {
    case "{}": .placeholder
    case "{id}": .id
    default: segment.contains("{") ? .mixed(String(segment)) : .literal(String(segment))
    }
  }
}

@Suite struct PathTableTests {
  let table = PublishedDocument.api.paths

  @Test func holdsThePublishedAPI() {
    #expect(table.count == 2_285)
    #expect(table.paths.reduce(0) { $0 + table.methods($1).count } == 3_355)
    #expect(table.removedOperations.count == 1_422)
    #expect(PublishedDocument.api.version == "2026-10")
  }
}

extension PathTableTests {
  /// Each path of the API, written in a way, with what it must be found as.
  private func check(_ write: (PathTemplate.Segment) -> PathTable.Written) {
    for path in table.paths {
      let segments = table.template(path).segments.map(write)
      #expect(table.match(segments) == .current(path, casing: []), "\(table.text(path))")
    }
  }

  @Test func findsEachPathWithPlaceholders() {
    check { segment in
      switch segment {
      case .literal(let word): .literal(word)
      case .slot: .placeholder
      }
    }
  }
}
