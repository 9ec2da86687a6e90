extension API {
  /// An unknown path, and the method that was sent to it.
  struct UnknownPath: Hashable {
    let segments: [PathTable.Written]
    let method: String?
    let known: PathID?
    let wasRight: Bool
    let limit: Int
  }

  /// How many answers are kept: a file that repeats wrong paths has few different ones.
  private static let mostAnswers = 1_000

  /// The paths that were probably meant, as `PathTable.nearest` has them. It takes a while to find them, and
  /// the requests of one file have the same mistake again and again, with other ids.
  package func nearest(
    to path: [PathTable.Written], method: String? = nil, besides known: PathID? = nil,
    wasRight: Bool = false, limit: Int
  ) -> [NearPath] {
    let question = UnknownPath(
      segments: path.map(\.withoutUUID), method: method, known: known, wasRight: wasRight,
      limit: limit)
    return answer(to: question, keeping: Self.mostAnswers) {
      paths.nearest(
        to: question.segments, method: method, besides: known, wasRight: wasRight, limit: limit)
    }
  }
}

extension PathTable.Written {
  /// The segment with one UUID in the place of all: none is nearer to a word than another.
  fileprivate var withoutUUID: Self {
    guard case .literal(let text) = self, text.utf8.count == StringFormat.uuid.example.utf8.count,
      StringFormat.uuid.isExact(Array(text.utf8)[...])
    else { return self }
    return .literal(StringFormat.uuid.example)
  }
}
