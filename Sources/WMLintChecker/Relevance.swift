import WMLintJSON
package import WMLintRequests
package import WMLintSchema
import WMLintText

/// Whether a request that nobody named is one that the contract speaks of.
package enum Relevance {
  /// Decides by host and path; a request without a URL shows nothing.
  package static func isOurs(_ request: Request, contract: Contract) -> Bool {
    guard let endpoint = request.endpoint else { return false }
    let url = URLText(endpoint)
    let method = request.method ?? url.method
    // A browser asks with OPTIONS before it sends an update to another host.
    if let method, ["GET", "HEAD", "OPTIONS"].contains(method.string.uppercased()) { return false }
    if method == nil, request.isImpliedToRead { return false }
    let names = url.names
    if let host = url.host, !mayServeTheAPI(host, contract) {
      // The path for all media is too much like those of other products.
      return contract.operations.contains {
        ($0.path.medium != nil || $0.path.ending != nil) && endsWith($0.path, url)
      }
    }
    guard let conversations = names.firstIndex(of: "conversations"),
      hasShape(url, behind: conversations)
    else { return false }
    // A program's own server may have such a path, where no medium and no host says that it is ours.
    let isOfAll =
      url.segments.count > conversations + 2
      && isParticipants(url.text[url.segments[conversations + 2]])
    let isElsewhere = url.host.map { HostKind($0.string) == .foreign } ?? true
    if request.isPartlyKnown, isOfAll, isElsewhere, let method,
      method.string.uppercased() != "PATCH"
    {
      return false
    }
    return url.base != nil || names[..<conversations].suffix(2).elementsEqual(["api", "v2"])
  }

  /// Whether a request is right by the published API, path, method and body, where another contract
  /// speaks: somebody's correct request. Without a body nothing shows that it is.
  package static func isRightByPublishedAPI(
    _ request: Request, sending body: SentBody?, not contract: Contract
  ) -> Bool {
    guard contract.name != Contract.participantUpdates.name, let endpoint = request.endpoint,
      isReadable(request), request.formProblems.isEmpty,
      request.envelope?.isValidBehindMark ?? true
    else { return false }
    // What the URL's text and the top of the body show costs less than taking the URL apart.
    let candidates = alike.filter { group in
      (group.ending?.finds(in: endpoint) ?? true) && mayBe(group.operations[0].body, request.body)
    }.flatMap(\.operations)
    if candidates.isEmpty { return false }
    let url = URLText(endpoint)
    let method = request.method ?? url.method
    guard url.host.map({ mayServeTheAPI($0, contract) }) ?? true,
      method == nil && request.impliedMethod == nil
        || method?.string.uppercased() == "PATCH"
    else { return false }
    return candidates.contains { operation in
      guard isWhole(operation.path, url) else { return false }
      guard let body, let root = body.document.root, body.document.kind(root) == .object else {
        return true
      }
      return body.isRightByPublished(operation)
    }
  }

  /// The published operations that can be sent, by the end of their path and their body.
  private static let alike: [(ending: WordSearch?, operations: [Operation])] = {
    var groups: [(ending: WordSearch?, operations: [Operation])] = []
    for operation in Contract.participantUpdates.operations where !operation.status.isRemoved {
      let index = groups.firstIndex { group in
        group.operations[0].path.ending == operation.path.ending
          && group.operations[0].bodyName == operation.bodyName
      }
      if let index {
        groups[index].operations.append(operation)
      } else {
        groups.append((operation.path.ending.map(WordSearch.init), [operation]))
      }
    }
    return groups
  }()

  /// Whether a body, if it is an object, has no key at its top that a type has not.
  private static func mayBe(_ type: ValueType, _ body: Body) -> Bool {
    guard case .json(let document) = body, let root = document.root,
      document.kind(root) == .object, case .object(let object) = type, object.otherValues == nil
    else { return true }
    return document.members(of: root).allSatisfy { key, _ in
      document.kind(key) != .string
        || object.properties.indices.contains { document.isText(key, object.properties[$0].name) }
    }
  }

  /// Whether the body shows what it is, or may be anything.
  private static func isReadable(_ request: Request) -> Bool {
    switch request.body {
    case .json(let document):
      guard let root = document.root else { return false }
      guard document.kind(root) == .object else {
        return request.isPartlyKnown && document.kind(root) == .placeholder
      }
      return document.nodes[root].next > root + 1 && document.isValidBehindMark
    case .unknown: return request.isPartlyKnown
    case .absent, .text, .form, .file: return false
    }
  }

  /// Whether a URL has all of a path, of which a placeholder may hold what stands before
  /// `conversations`.
  private static func isWhole(_ path: PathTemplate, _ url: URLText) -> Bool {
    // One placeholder can stand for each of the media.
    let medium = path.medium
    if url.segments.count == path.segments.count {
      return matches(url, path.segments[...], from: 0, open: medium)
    }
    let behind = path.segments.drop { $0 != .literal("conversations") }
    return url.base != nil && url.segments.count == behind.count
      && matches(url, behind, from: 0, open: medium)
  }

  /// Whether what stands behind a segment is `[{media}/]{id}/participants/{id}[/attributes]` or
  /// nearly so.
  private static func hasShape(_ url: URLText, behind segment: Int) -> Bool {
    let tail = url.segments[(segment + 1)...]
    guard let participants = tail.firstIndex(where: { isParticipants(url.text[$0]) }) else {
      return false
    }
    let before = participants - tail.startIndex
    let after = tail.endIndex - participants - 1
    return (1...2).contains(before)
      && (after == 1 || after == 2 && tail.last.map { isNear(url.text[$0], "attributes") } == true)
  }

  private static func isParticipants(_ segment: MappedText) -> Bool {
    isNear(segment, "participants")
  }

  /// Whether a segment is a word or nearly so; placeholders such as `{participantId}` are not.
  private static func isNear(_ segment: MappedText, _ word: String) -> Bool {
    Placeholder.name(segment) == nil && Suggestion.nearest(segment.string, in: [word]) != nil
  }

  /// A host of Genesys Cloud, a local one, or one that is not known yet.
  private static func mayServeTheAPI(_ host: MappedText, _ contract: Contract) -> Bool {
    if HostKind(host.string) != .foreign || Placeholder.name(host) != nil && !endsElsewhere(host) {
      return true
    }
    if HostKind.isSaid(host.string, in: contract) { return true }
    let name = host.string.split(separator: ":").first.map { $0.lowercased() } ?? ""
    return name == "localhost" || name.hasPrefix("127.") || name.hasPrefix("[")
  }

  /// Whether the domain behind the placeholders of a host is none of Genesys Cloud's:
  /// `{tenant}.example.com`.
  private static func endsElsewhere(_ host: MappedText) -> Bool {
    let closing = host.bytes.lastIndex { [0x7D, 0x3E, 0x5D, 0x29].contains($0) }
    let known = host[(closing.map { $0 + 1 } ?? host.range.lowerBound)..<host.range.upperBound]
    let domain = known.string.split(separator: ":").first.map(String.init) ?? ""
    guard closing != nil, domain.hasPrefix("."), domain.dropFirst().contains(".") else {
      return false
    }
    return !Hosts.domains.contains { ("." + $0).hasSuffix(domain) || domain.hasSuffix("." + $0) }
  }

  private static func endsWith(_ path: PathTemplate, _ url: URLText) -> Bool {
    guard url.segments.count >= path.segments.count else { return false }
    return matches(url, path.segments[...], from: url.segments.count - path.segments.count)
  }

  /// Whether the segments of a URL from one on are those of a path; a placeholder may stand for the
  /// one that is open.
  private static func matches(
    _ url: URLText, _ known: ArraySlice<PathTemplate.Segment>, from start: Int,
    open: String? = nil
  ) -> Bool {
    known.indices.allSatisfy { index in
      let given = url.segments[start + index - known.startIndex]
      return switch known[index] {
      case .literal(let name):
        url.text.storage.isText(name, at: given)
          || name == open && Placeholder.name(url.text[given]) != nil
      case .slot: !given.isEmpty
      }
    }
  }
}
