import WMLintRequests
import WMLintSchema
import WMLintText

/// Reads the path of a URL beside those of a contract, and notes how it departs from them.
///
/// Segments are ranges of the URL's text, because a text is large to copy.
struct PathReading {
  typealias Mistake = (kind: EndpointReading.PathMistake, place: SourceRange)

  /// The segments of a path by what they mean.
  struct Parts {
    /// The segment that names the medium; `nil` in a path for all of them.
    let medium: Range<Int>?
    let conversation: Range<Int>
    let participant: Range<Int>
    let ending: Range<Int>?
  }

  let url: URLText
  let contract: Contract

  /// Whether the URL may go behind a base that a client has.
  let isRelative: Bool
  private(set) var mistakes: [Mistake] = []
  private(set) var parts: Parts?

  /// Whether a mistake of the medium was noted.
  var isMediumWrong = false

  private static let spelled = ["conversations", "participants"]

  init(_ url: URLText, _ contract: Contract, isRelative: Bool) {
    self.url = url
    self.contract = contract
    self.isRelative = isRelative
    var segments = url.segments
    checkForm(&segments)
    let isMalformed = !mistakes.isEmpty
    parts = match(segments)
    if isMalformed { mistakes = mistakes.filter(Self.isIndependent) }
  }

  /// Whether a mistake does not follow from a blank or a slash, which make other segments of the
  /// path than were meant.
  private static func isIndependent(_ mistake: Mistake) -> Bool {
    switch mistake.kind {
    case .malformed, .unknownMedia, .removed: true
    case .wrongMedia(let word): word != nil
    case .unknown, .otherCase: false
    }
  }

  mutating func add(_ kind: EndpointReading.PathMistake, _ place: SourceRange) {
    mistakes.append((kind, place))
  }

  func place(_ part: Range<Int>) -> SourceRange { url.text.map.range(part) }

  func string(_ part: Range<Int>) -> String { url.text[part].string }

  /// Whether a part of the URL is exactly this text.
  func isText(_ part: Range<Int>, _ text: String) -> Bool {
    part.count == text.utf8.count && url.text.storage.isText(text, at: part)
  }

  /// Whether a part of the URL is this word of small ASCII letters, in whatever case.
  func isWord(_ part: Range<Int>, _ word: String) -> Bool {
    part.count == word.utf8.count && url.text.storage.isWord(word, at: part)
  }

  /// Finds the parameters, noting how the path departs from the operation's.
  private mutating func match(_ segments: [Range<Int>]) -> Parts? {
    let base = url.base
    if base != nil, let first = segments.first, isMediaWord(first), segments.count > 3 {
      // The placeholder can hold everything up to `conversations`.
      return matchTail(segments[...], place(first))
    }
    if let base, segments.firstIndex(where: { isText($0, "participants") }) == 1,
      !contract.operations(for: nil).isEmpty
    {
      return matchTail(segments[...], base.place)
    }
    if url.pathRange.isEmpty {
      add(.unknown(url.text.isEmpty ? "the URL is empty" : "there is no path"), url.text.place)
      return nil
    }
    if segments.count == 1, url.method == nil, url.host == nil, URLText.isMethod(url.path.string) {
      add(.unknown("the path is missing after the method"), url.path.place)
      return nil
    }
    guard let start = segments.lastIndex(where: { isWord($0, "conversations") }),
      checkPrefix(segments[..<start])
    else {
      if mistakes.isEmpty {
        add(.unknown("this is not the path of \(contract.subject)"), url.path.place)
      }
      return nil
    }
    for segment in segments {
      for word in Self.spelled
      where !isText(segment, word) && isWord(segment, word) {
        add(.otherCase(word), place(segment))
      }
    }
    return matchTail(segments[(start + 1)...], place(segments[start]))
  }

  /// Checks what is before `conversations`: `/api/v2`, after a prefix on a host that may be a
  /// gateway; returns whether to go on.
  private mutating func checkPrefix(_ prefix: ArraySlice<Range<Int>>) -> Bool {
    if prefix.count == 2, isText(prefix[0], "api"), isText(prefix[1], "v2") { return true }
    let names = prefix.map(string)
    let isGateway = url.host.map { !HostKind.isGenesys($0) } ?? false
    if names.suffix(2) == ["api", "v2"], isGateway, !isDoubled(names) { return true }
    if names.isEmpty, url.base != nil || isGateway { return true }
    let joined = prefix.first.map { place($0).joined(with: place(prefix[prefix.count - 1])) }
    let whole = joined ?? url.path.place
    if names.isEmpty {
      add(.unknown("'/api/v2' is missing before 'conversations'"), url.path.place)
    } else if isDoubled(names) {
      add(.unknown("'/api/v2' is here twice"), whole)
    } else if names.count <= 2, names.contains("api") || names.contains(where: isVersion) {
      let found = "/" + names.joined(separator: "/")
      add(.unknown("\(found.quoted) must be '/api/v2'"), whole)
    } else if url.base != nil {
      return true
    } else {
      return false
    }
    return true
  }

  private func isDoubled(_ names: [String]) -> Bool {
    names.filter { $0 == "v2" }.count > 1
  }

  private func isVersion(_ name: String) -> Bool {
    name.lowercased().hasPrefix("v") && Int(name.dropFirst()) != nil
  }
}
