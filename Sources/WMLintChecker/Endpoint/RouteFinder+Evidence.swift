import WMLintRequests
import WMLintSchema
import WMLintText

/// Whether a request goes to Genesys Cloud, by its host, its base and its path.
extension RouteFinder {
  /// Whether what is before the path, and is not known, may hold `/api/v2`.
  var mayHoldBeginning: Bool {
    url.base != nil || host == .placeholder || host == .configured
      || url.host == nil && request.isPartlyKnown
  }

  /// Whether the path is not another product's: `.json` at its end, a base named after another.
  var isOfAnotherProduct: Bool {
    if url.path.bytes.suffix(5).elementsEqual(".json".utf8, by: { $0 | ASCII.caseBit == $1 }) {
      return true
    }
    // Last, because looking for a dozen names takes longest.
    if host.isGenesys { return false }
    return OtherProduct.isNamed(in: [url.base, url.host].compactMap { $0?.string }.joined())
  }

  /// Whether the path is under the API's root, or was meant to be.
  func hasPlaceForPath(_ match: PathTable.Match) -> Bool {
    let isKnown = if case .current = match { true } else { false }
    if evidence.isNamed, host == .none || host == .local, !mayHoldBeginning { return true }
    switch host {
    case .page: return isKnown && written.prefix.isEmpty && written.hasBeginning
    case .api, .unknownRegion:
      return written.hasBeginning ? written.prefix.isEmpty : isNearlyOfAPI
    case .local: return evidence.isNamed || isKnown && written.isOfCurrentVersion
    case .configured, .placeholder, .none:
      if written.hasBeginning {
        // A program's own server has versions too.
        return host == .configured
          || written.prefix.isEmpty && (evidence.isNamed || written.isOfCurrentVersion)
      }
      if isAtDescribedHost { return true }
      if mayHoldBeginning { return isKnown && isBehindOurBase }
      return evidence.isNamed && isNearlyOfAPI
    case .other: return false
    }
  }

  /// Whether what is before a path without `/api/v2` may be the beginning of Genesys Cloud's: by its
  /// name, or because no other product has such a path. A program's own server may have `/users`.
  private var isBehindOurBase: Bool {
    if evidence.isNamed || host == .configured { return true }
    guard let base = url.base ?? url.host else { return false }
    return OtherProduct.isOurs(base) || hasOwnWords
  }

  /// Whether the path has two words of the API at least, of which other products do not have the first.
  private var hasOwnWords: Bool {
    guard let first = written.firstWord, written.words.count > 1 else { return false }
    return !Evidence.common.contains(first.lowercased())
  }

  /// Whether the path is one of the API's but for its beginning.
  private var isNearlyOfAPI: Bool {
    if case .literal(let first)? = written.segments.first,
      ["api", "v1", "v2"].contains(first.lowercased())
    {
      return true
    }
    let whole = PathTable.whole(behindBase: written.segments)
    if case .current = contract.api.paths.match(whole) { return true }
    return false
  }

  /// Whether something shows that the request is one to Genesys Cloud.
  func isShown(_ match: PathTable.Match) -> Bool {
    if host.isGenesys || isAtDescribedHost { return true }
    // An unknown path may be another product's.
    if case .unknown = match,
      !(written.firstWord.map(contract.api.paths.isNearFirstWord) ?? false)
    {
      return false
    }
    if host == .configured || evidence.isNamed { return true }
    let isKnown = if case .current = match { true } else { false }
    if isKnown, hasOwnWords { return true }
    return evidence.isInText && host != .local && !isLikeOneOfItsOwn && !request.mayGoElsewhere
      && !isBehindOwnBase
  }

  /// What is in the names of bases that are those of a program's own server.
  private static let ownBases = [
    "location.origin", "location.host", "window.origin", "self.origin", "document.location",
  ]

  /// Whether the base is that of the page that a program runs in, or of another system.
  private var isBehindOwnBase: Bool {
    guard let base = url.base ?? url.host else { return false }
    if OtherProduct.isOfAnotherSystem(base.string) { return true }
    let name = base.string.lowercased()
    return Self.ownBases.contains(where: name.contains) && !OtherProduct.isOurs(name)
  }

  /// Whether a program may send it to its own server: that may have people take part in
  /// conversations too.
  private var isLikeOneOfItsOwn: Bool {
    let names = url.names
    guard request.isPartlyKnown, host == .none, let start = names.firstIndex(of: "conversations")
    else { return false }
    return names.dropFirst(start + 2).first == "participants"
  }
}
