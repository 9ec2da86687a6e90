import WMLintRequests
import WMLintSchema
import WMLintText

/// What an endpoint is beside the operations of the contract; each mistake is classified once.
///
/// It is an object, as it is much to copy and every rule of a path asks for it.
final class EndpointInspection {
  enum PathMistake {
    /// The medium is another than that of the contract's only operation.
    case wrongMedia(MediaWord?)
    /// The medium has no path of its own in the contract.
    case unknownMedia(MediaWord)
    /// The path was an operation's up to a release.
    case removed(String)
    /// The path is no operation's; the message says how it departs.
    case unknown(String)
    /// The path has no form of a path; the message says why.
    case malformed(String)
  }

  /// The segments of the path by what they stand for.
  struct Parts {
    /// The segment that names the medium; nothing in a path for all of them.
    var medium: LiteralText?
    let conversation: LiteralText
    let participant: LiteralText
    var ending: LiteralText?
  }

  let url: URLText
  let contract: Contract

  /// The operation that the path is, or was meant to be.
  private(set) var operation: Operation
  private(set) var mistakes: [(kind: PathMistake, place: SourceRange)] = []
  private(set) var parts: Parts?
  private(set) var conversation: Slot?
  private(set) var participant: Slot?

  /// Whether path and slots are those of the operation.
  var isExact: Bool { mistakes.isEmpty && participant != nil }

  private static let spelled = ["conversations", "participants"]

  init?(
    _ text: LiteralText, _ parameters: [Field], _ contract: Contract, _ body: IntendedBody?
  ) {
    guard let first = contract.operations.first else { return nil }
    url = URLText(text)
    self.contract = contract
    operation = first
    // A URL of nothing but a placeholder says nothing.
    if url.base != nil, url.path.isEmpty { return nil }
    var segments = url.segments
    checkForm(&segments)
    parts = match(segments)
    if let parts {
      conversation = Slot("conversationId", parts.conversation, parameters)
      participant = Slot("participantId", parts.participant, parameters)
    }
    operation = meantOperation(body) ?? first
  }

  func add(_ kind: PathMistake, _ place: SourceRange) {
    mistakes.append((kind, place))
  }

  /// Finds the slots, noting how the path departs from the operation's.
  private func match(_ segments: [LiteralText]) -> Parts? {
    if url.base != nil, let first = segments.first, isMediaWord(first), segments.count > 3 {
      // The placeholder can hold everything up to `conversations`.
      return matchTail(segments, first)
    }
    if let base = url.base, segments.firstIndex(where: { $0.equals("participants") }) == 1,
      !contract.operations(for: nil).isEmpty
    {
      return matchTail(segments, base)
    }
    if url.path.isEmpty, url.host == nil {
      add(.unknown("there is no path"), url.text.place)
      return nil
    }
    guard
      let start = segments.lastIndex(where: { $0.isWord("conversations") }),
      checkPrefix(Array(segments[..<start]))
    else {
      if mistakes.isEmpty {
        add(.unknown("this is not the path of \(contract.subject)"), url.path.place)
      }
      return nil
    }
    // By the bytes, as a segment is much to copy.
    let bytes = url.text.storage
    for segment in segments.indices {
      let range = segments[segment].range
      for word in Self.spelled where bytes.isWord(word, at: range) && !bytes.isText(word, at: range)
      {
        add(.unknown("paths are case-sensitive: write \(word.quoted)"), segments[segment].place)
      }
    }
    return matchTail(Array(segments[(start + 1)...]), segments[start])
  }

  /// Checks what stands before `conversations`: `/api/v2`, after a prefix on a host that may be a
  /// gateway. Whether to go on.
  private func checkPrefix(_ prefix: [LiteralText]) -> Bool {
    let names = prefix.map(\.string)
    if names == ["api", "v2"] { return true }
    let isGateway = url.host.map { !HostKind.isGenesys($0.string) } ?? false
    if names.suffix(2) == ["api", "v2"], isGateway, !isDoubled(names) { return true }
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
