import WMLintRequests
import WMLintSchema
import WMLintText

/// What an endpoint is beside the operations of the contract; each mistake is classified once.
struct EndpointInspection {
  enum PathMistake {
    case wrongMedia(MediaWord?)
    /// The path is no operation's; the message says how it departs.
    case unknown(String)
    /// The path has no form of a path; the message says why.
    case malformed(String)
  }

  let url: URLText
  let operation: Operation
  private(set) var mistakes: [(kind: PathMistake, place: SourceRange)] = []
  private(set) var conversation: Slot?
  private(set) var participant: Slot?

  /// Whether path and slots are those of the operation.
  var isExact: Bool { mistakes.isEmpty && participant != nil }

  private static let spelled = ["conversations", "participants"]

  init?(_ text: LiteralText, _ request: Request, _ contract: Contract) {
    guard let operation = contract.operations.first else { return nil }
    url = URLText(text)
    self.operation = operation
    // A URL of nothing but a placeholder says nothing.
    if url.base != nil, url.path.isEmpty { return nil }
    var segments = url.segments
    checkForm(&segments)
    let found = match(segments)
    if let found {
      conversation = Slot("conversationId", found.conversation, request.pathParameters)
      participant = Slot("participantId", found.participant, request.pathParameters)
    }
  }

  mutating func add(_ kind: PathMistake, _ place: SourceRange) {
    mistakes.append((kind, place))
  }

  private mutating func checkForm(_ segments: inout [LiteralText]) {
    if let space = outerSpace ?? firstSpace() {
      add(.malformed("the URL has a space in it"), space)
    }
    let empty = segments.dropFirst().first(where: \.isEmpty) ?? segments.first { $0.isEmpty }
    if let empty, segments.count > 1 {
      add(.malformed("the path has a doubled slash: an id may be missing here"), empty.place)
      if !isSlotMissing(segments) { segments.removeAll(where: \.isEmpty) }
    } else if url.hasTrailingSlash, segments.last?.equals("participants") == false {
      let end = url.path.range.upperBound
      add(.malformed("the path ends with a slash"), url.text[end - 1..<end].place)
    } else if !url.hasLeadingSlash, url.host == nil, url.base == nil, segments.count > 1 {
      add(.malformed("the path does not begin with a slash"), url.path.place)
    }
  }

  /// Whether an empty segment stands where an id belongs.
  private func isSlotMissing(_ segments: [LiteralText]) -> Bool {
    guard let participants = segments.firstIndex(where: { $0.equals("participants") }),
      participants >= 2
    else { return false }
    return segments[participants - 1].isEmpty && isMediaWord(segments[participants - 2])
  }

  /// A blank before or behind a URL in a file, which would be sent with it.
  private var outerSpace: SourceRange? {
    let text = url.text
    guard text.place.source == .main, let first = text.bytes.first, let last = text.bytes.last
    else { return nil }
    if first <= 0x20 { return text[text.range.prefix(1)].place }
    return last <= 0x20 ? text[text.range.suffix(1)].place : nil
  }

  private func firstSpace() -> SourceRange? {
    var index = url.path.range.lowerBound
    let end = url.path.range.upperBound
    while index < end {
      if let behind = Placeholder.end(url.text.storage, at: index, before: end) {
        index = behind
      } else if url.text.storage[index] == 0x20 {
        // An id such as `Not Found` is told as the id that it is not.
        return isInSlot(index) ? nil : url.text[index..<index + 1].place
      } else {
        index += 1
      }
    }
    return nil
  }

  private func isInSlot(_ index: Int) -> Bool {
    guard let slot = url.segments.firstIndex(where: { $0.range.contains(index) }), slot > 0 else {
      return false
    }
    let before = url.segments[slot - 1].string
    return before == "participants" || MediaWord.all.contains { $0.word == before }
      || before == "webmessaging"
  }

  typealias Slots = (conversation: LiteralText, participant: LiteralText)

  /// Finds the slots, noting how the path departs from the operation's.
  private mutating func match(_ segments: [LiteralText]) -> Slots? {
    let names = segments.map(\.string)
    if url.base != nil, let first = segments.first, isMediaWord(first), names.count > 3 {
      // The placeholder can hold everything up to `conversations`.
      return matchTail(segments, first)
    }
    if url.path.isEmpty, url.host == nil {
      add(.unknown("there is no path"), url.text.place)
      return nil
    }
    guard
      let start = names.lastIndex(where: { $0.lowercased() == "conversations" }),
      checkPrefix(Array(segments[..<start]))
    else {
      if mistakes.isEmpty { add(.unknown("this is not the path of \(subject)"), url.path.place) }
      return nil
    }
    for (segment, name) in zip(segments, names)
    where Self.spelled.contains(name.lowercased()) && !Self.spelled.contains(name) {
      add(.unknown("paths are case-sensitive: write \(name.lowercased().quoted)"), segment.place)
    }
    return matchTail(Array(segments[(start + 1)...]), segments[start])
  }

  var subject: String { "a participant of a web messaging conversation" }

  /// Checks what stands before `conversations`: `/api/v2`, after a prefix on a host that may be a
  /// gateway. Whether to go on.
  private mutating func checkPrefix(_ prefix: [LiteralText]) -> Bool {
    let names = prefix.map(\.string)
    let isGateway = url.host.map { !HostKind.isGenesys($0.string) } ?? false
    if names == ["api", "v2"] || names.suffix(2) == ["api", "v2"] && isGateway && !isDoubled(names)
    {
      return true
    }
    if names.isEmpty, url.base != nil || isGateway { return true }
    let place = prefix.first.map { $0.place.joined(with: prefix[prefix.count - 1].place) }
    if names.isEmpty {
      add(.unknown("'/api/v2' is missing before 'conversations'"), url.path.place)
    } else if isDoubled(names) {
      add(.unknown("'/api/v2' stands here twice"), place ?? url.path.place)
    } else if names.count <= 2, names.contains("api") || names.contains(where: isVersion) {
      let found = "/" + names.joined(separator: "/")
      add(.unknown("\(found.quoted) must be '/api/v2'"), place ?? url.path.place)
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
