import WMLintDiagnostics
import WMLintRequests
import WMLintText

/// The credentials of a file that holds several requests.
struct FileSecrets {
  /// All of them, in the order of the file.
  let all: [Secret]

  /// Finds those that the text shows, and takes those that its reader has seen beside them.
  init(in text: MappedText, and read: [Credential]) {
    let shown = Secret.all(in: text)
    var reported = Set<SourceRange>()
    let places = Secrets.merged(shown.map(\.place.bytes))
    var others: [Secret] = []
    for credential in read where credential.isCertain {
      let isShown = credential.pieces.contains { piece in
        let next = places.partitionIndex { $0.upperBound > piece.bytes.lowerBound }
        let isInside = next < places.count && places[next].lowerBound < piece.bytes.upperBound
        return isInside || reported.contains(piece)
      }
      reported.formUnion(credential.pieces)
      if !isShown { others.append(Secret(credential)) }
    }
    all =
      others.isEmpty
      ? shown
      : (shown + others).sorted { $0.place.bytes.lowerBound < $1.place.bytes.lowerBound }
  }

  /// Those that are in a range.
  func within(_ range: SourceRange) -> [Secret] {
    let first = all.partitionIndex { $0.place.bytes.lowerBound >= range.bytes.lowerBound }
    return Array(all[first...].prefix { $0.place.bytes.lowerBound < range.bytes.upperBound })
  }

  /// Those that are in none of some ranges, which are in the order of the file.
  func outside(_ ranges: [SourceRange]) -> [Secret] {
    var rest = ranges[...]
    return all.filter { secret in
      let start = secret.place.bytes.lowerBound
      while let range = rest.first, range.bytes.upperBound <= start { rest.removeFirst() }
      return rest.first.map { start < $0.bytes.lowerBound } ?? true
    }
  }
}
