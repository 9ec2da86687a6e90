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
    let isElsewhere = url.host.map { HostKind($0) == .foreign } ?? true
    if request.isPartlyKnown, isOfAll, isElsewhere, let method,
      method.string.uppercased() != "PATCH"
    {
      return false
    }
    return url.base != nil || names[..<conversations].suffix(2).elementsEqual(["api", "v2"])
  }

  /// Whether a request updates a participant by all that its path and method say, so that nothing
  /// else need be looked up.
  static func isExactUpdate(_ request: Request, _ url: URLText, _ contract: Contract) -> Bool {
    let method = request.method ?? url.method
    guard url.host.map({ HostKind($0) == .api }) ?? (url.base == nil),
      method?.equals("PATCH") ?? (request.impliedMethod == nil)
    else { return false }
    func isPath(of operation: Operation) -> Bool {
      operation.path.segments.count == url.segments.count
        && matches(url, operation.path.segments[...], from: 0)
    }
    return contract.operations.contains(where: isPath)
      || Contract.participantUpdates.operations.contains(where: isPath)
  }

  /// Whether what is behind a segment is `[{media}/]{id}/participants/{id}[/attributes]` or
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
    if HostKind(host) != .foreign || Placeholder.name(host) != nil && !endsElsewhere(host) {
      return true
    }
    if HostKind.isDeclared(host.string, in: contract) { return true }
    let name = host.string.split(separator: ":").first.map { $0.lowercased() } ?? ""
    return name == "localhost" || name.hasPrefix("127.") || name.hasPrefix("[")
  }

  /// Whether the domain after the placeholders of a host is not one of Genesys Cloud's:
  /// `{tenant}.example.com`.
  static func endsElsewhere(_ host: MappedText) -> Bool {
    let closing = host.bytes.lastIndex {
      [ASCII.closeBrace, ASCII.greaterThan, ASCII.closeBracket, ASCII.closeParenthesis].contains($0)
    }
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

  /// Whether the segments of a URL from one on are those of a path; a placeholder may be the one
  /// that is open.
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
      case .parameter: !given.isEmpty
      }
    }
  }
}
