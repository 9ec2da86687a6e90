import WMLintText

/// The credentials of a file that holds several requests.
struct FileSecrets {
  /// All of them, in the order of the file.
  let all: [Secret]

  init(in text: LiteralText) { all = Secret.all(in: text) }

  /// Those that stand in a range.
  func within(_ range: SourceRange) -> [Secret] {
    let first = all.partitionIndex { $0.place.bytes.lowerBound >= range.bytes.lowerBound }
    return Array(all[first...].prefix { $0.place.bytes.lowerBound < range.bytes.upperBound })
  }

  /// Those that stand in none of some ranges, which are in the order of the file.
  func outside(_ ranges: [SourceRange]) -> [Secret] {
    var rest = ranges[...]
    return all.filter { secret in
      let start = secret.place.bytes.lowerBound
      while let range = rest.first, range.bytes.upperBound <= start { rest.removeFirst() }
      return rest.first.map { start < $0.bytes.lowerBound } ?? true
    }
  }
}
