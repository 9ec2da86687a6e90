import WMLintRequests
import WMLintSchema
import WMLintText

/// The path of a URL as the table of paths reads it, with where each segment is.
struct WrittenPath {
  /// What the segments are, from `api` on where that is written.
  private(set) var segments: [PathTable.Written] = []

  /// Where each is in the URL's text.
  private(set) var ranges: [Range<Int>] = []

  /// What is before `/api/v2`.
  private(set) var prefix: [String] = []

  /// Whether a placeholder in it may be several segments, by its name.
  private(set) var mayHoldMore = false

  /// Whether it begins with `/api/` and a version.
  var hasBeginning: Bool {
    guard segments.count > 1, segments[0] == .literal("api"),
      case .literal(let version) = segments[1]
    else { return false }
    return version.first == "v" && version.count == 2
  }

  /// Whether it begins with `/api/v2`.
  var isOfCurrentVersion: Bool { hasBeginning && segments[1] == .literal("v2") }

  /// The words behind the version.
  var words: [String] {
    segments.dropFirst(hasBeginning ? 2 : 0).compactMap { segment in
      if case .literal(let text) = segment { text } else { nil }
    }
  }

  /// The segment behind the version, where it is a word.
  var firstWord: String? {
    let index = hasBeginning ? 2 : 0
    guard index < segments.count, case .literal(let text) = segments[index] else { return nil }
    return text
  }

  /// Reads the segments of a URL; with `isOfCall` it is put together of what the method of an SDK is given,
  /// each as one segment.
  init(_ url: URLText, _ paths: PathTable, isOfCall: Bool = false) {
    let kept = url.segments.filter { !$0.isEmpty }
    let last = Self.start(of: kept.map { url.text[$0].string })
    // Where it occurs twice, it is part of what is wrong.
    let start = kept[..<last].contains { url.text[$0].equals("v2") } ? 0 : last
    prefix = kept[..<start].map { url.text[$0].string }
    ranges = Array(kept[start...])
    segments = ranges.map { Self.written(url.text[$0], paths) }
    mayHoldMore =
      !isOfCall
      && zip(segments, ranges).contains { segment, range in
        segment == .placeholder && Self.mayHoldMore(url.text[range])
      }
  }

  /// Names of placeholders whose value has more than one segment. No parameter of the published API
  /// ends so.
  private static let manyNames: Set<String> = [
    "endpoint", "path", "resource", "rest", "route", "subpath", "suffix", "tail", "uri",
  ]

  /// Whether a segment is a placeholder that may be several segments, by its name:
  /// `/api/v2/users/{path}`.
  static func mayHoldMore(_ segment: MappedText) -> Bool {
    // Most are words and ids, which are no placeholders with a name.
    let isPlain = segment.bytes.allSatisfy {
      ASCII.isDigit($0) || $0 == ASCII.hyphen || ASCII.isLetter($0) && !ASCII.isCapital($0)
    }
    guard !isPlain, let name = Placeholder.name(segment), let word = NameWords.of(name).last else {
      return false
    }
    return manyNames.contains(word)
  }

  /// Where the last `api` before a version is; 0 where there is none.
  private static func start(of names: [String]) -> Int {
    names.indices.dropLast().last { index in
      names[index] == "api" && (names[index + 1] == "v2" || names[index + 1] == "v1")
    } ?? 0
  }

  /// Whether it is a masked id: `xxxxxxxx-xxxx-…`, whole or not.
  private static func isMasked(_ segment: MappedText) -> Bool {
    var count = 0
    for byte in segment.bytes {
      if byte | ASCII.caseBit == ASCII.x { count += 1 }
      guard byte | ASCII.caseBit == ASCII.x || byte == ASCII.hyphen || ASCII.isDigit(byte)
      else { return false }
    }
    return count > 3
  }

  private static func written(_ segment: MappedText, _ paths: PathTable) -> PathTable.Written {
    let text = segment.string
    guard let name = Placeholder.name(segment) else { return .literal(text) }
    // `externalId` may be a placeholder that somebody copied without its braces, or a word.
    if name == text, paths.isWord(text) { return .literal(text) }
    let isWhole =
      !name.isEmpty || segment.bytes.first == ASCII.percent
      || Placeholder.end(
        segment.storage, at: segment.range.lowerBound, before: segment.range.upperBound)
        == segment.range.upperBound
      || segment.bytes.allSatisfy { [ASCII.dot, ASCII.asterisk].contains($0) }
    if Self.isMasked(segment) { return .id }
    guard isWhole else { return .mixed(text) }
    return IDName.isID(name) ? .id : .placeholder
  }
}
