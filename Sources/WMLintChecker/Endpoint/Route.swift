package import WMLintRequests
import WMLintSchema
import WMLintText

/// The way from a request to the operation that it is checked against.
package enum Route {
  /// It updates a participant, or was meant to, and is checked in detail. Its URL, taken apart,
  /// if it has one.
  case update(URLText?)
  /// It is one of the published API.
  case published(PublishedPath)
  /// It is not checked.
  case skipped(Skipped)

  /// Why a request is not checked.
  package enum Skipped: Sendable {
    /// Its host serves something else.
    case otherHost
    /// Nothing shows that it goes to Genesys Cloud.
    case noEvidence
  }
}

extension Checker {
  /// Decides by host, evidence and path what a request is checked against.
  package func route(of request: Request, by evidence: Evidence) -> Route {
    guard let endpoint = request.endpoint else {
      return evidence.isNamed && !contract.isFile ? .update(nil) : .skipped(.noEvidence)
    }
    let url = URLText(endpoint)
    let hasUpdates = !contract.operations.isEmpty
    if hasUpdates, Relevance.isExactUpdate(request, url, contract),
      request.call != nil
        || !url.segments.contains(where: { WrittenPath.mayHoldMore(url.text[$0]) })
    {
      return .update(url)
    }
    let finder = RouteFinder(request, url, evidence, contract)
    if hasUpdates, url.pathRange.isEmpty, evidence.isNamed,
      finder.host == .none || finder.host.isGenesys
    {
      return .update(url)
    }
    return finder.route
  }
}

/// Finds the way of one request.
private struct RouteFinder {
  let request: Request
  let url: URLText
  let evidence: Evidence
  let contract: Contract
  let host: HostClass
  let written: WrittenPath

  init(_ request: Request, _ url: URLText, _ evidence: Evidence, _ contract: Contract) {
    self.request = request
    self.url = url
    self.evidence = evidence
    self.contract = contract
    host = HostClass(url.host, in: contract)
    written = WrittenPath(url, contract.api.paths, isOfCall: request.call != nil)
  }

  var route: Route {
    let match = match
    let path = PublishedPath(
      url, written, segments, match, request, contract.api,
      isKept: isPreflight(match) || isKeptByThread || isDescription || isExample
        || holdsWordForID(match)
        || URLForm(url) != nil || isJoinedToHost)
    if !isOfAnotherProduct, !contract.operations.isEmpty, !written.mayHoldMore,
      Relevance.isOurs(request, contract: contract)
        || evidence.isNamed && host != .other && isNearlyUpdate
    {
      // Other methods of the same path are operations of their own.
      if case .right = path.verdict, path.operation != nil, !isUpdate(path) {
        return .published(path)
      }
      return .update(url)
    }
    if host == .other { return .skipped(.otherHost) }
    if isOfAnotherProduct || !hasPlaceForPath(match) {
      return .skipped(host.isGenesys ? .otherHost : .noEvidence)
    }
    guard isShown(match) else { return .skipped(.noEvidence) }
    return .published(path)
  }

  /// Whether the beginning of the path is part of the host.
  private var isJoinedToHost: Bool {
    url.host.map { HostKind.beforeJoinedPath($0.string) != nil } ?? false
  }

  /// The written path after the start that its base holds.
  private var segments: [PathTable.Written] {
    guard !written.hasBeginning, mayHoldBeginning else { return written.segments }
    let whole = PathTable.whole(behindBase: written.segments)
    guard contract.isFile else { return whole }
    // Other descriptions have paths that begin otherwise.
    if case .current = contract.api.paths.match(written.segments) { return written.segments }
    if isAtDescribedHost, case .unknown = contract.api.paths.match(whole) {
      return written.segments
    }
    return whole
  }

  /// Whether a path begins at a host of a description as one of its paths does: a host serves more than
  /// what is described.
  private var isAtDescribedHost: Bool {
    guard contract.isFile, host == .configured, case .literal? = written.segments.first else {
      return false
    }
    return contract.api.paths.isBeginning(Array(written.segments.prefix(1)))
  }

  private var match: PathTable.Match { contract.api.paths.match(segments) }

  /// Whether a request reads what the thread updates, of which nothing is known, or a program may put
  /// more behind what it has of such a path.
  private var isKeptByThread: Bool {
    guard contract.name == Contract.thread.name, let thread = contract.operations.first else {
      return false
    }
    let names = url.names
    guard let start = names.lastIndex(of: "conversations"),
      names.dropFirst(start + 1).first == "webmessaging"
    else { return false }
    return request.isPartlyKnown
      || written.segments.count == thread.path.segments.count
        && names.dropFirst(start + 3).first == "participants"
  }

  /// Whether a path behind a base that is not known has a word in the place of an id: `/conversations/codes`
  /// may be one that nobody has published.
  private func holdsWordForID(_ match: PathTable.Match) -> Bool {
    guard !written.hasBeginning, case .current(let path, _) = match else { return false }
    return zip(contract.api.paths.template(path).segments, segments).contains { segment, written in
      guard case .parameter = segment, case .literal(let text) = written else { return false }
      return text.allSatisfy(\.isLetter)
    }
  }

  /// Whether a browser asks if it may send to an unknown path, which is reported where it sends.
  private func isPreflight(_ match: PathTable.Match) -> Bool {
    if case .current = match { return false }
    return (request.method ?? url.method)?.isWord("options") ?? false
  }

  /// Whether it asks for the description of the API itself, or sends a trace as Genesys' libraries do:
  /// both work, and neither is published.
  private var isDescription: Bool {
    written.firstWord == "docs" || written.words == ["diagnostics", "trace"]
  }

  /// Whether a program, or a document, shows where a path goes: `/api/v2/endpoint`.
  private var isExample: Bool {
    request.isPartlyKnown && written.words.count == 1
      && ["endpoint", "path", "resource", "example"].contains(written.firstWord ?? "")
  }

  /// Whether what is before the path, and is not known, may hold `/api/v2`.
  private var mayHoldBeginning: Bool {
    url.base != nil || host == .placeholder || host == .configured
      || url.host == nil && request.isPartlyKnown
  }

  /// Whether the path is not another product's: `.json` at its end, a base named after another.
  private var isOfAnotherProduct: Bool {
    if url.path.bytes.suffix(5).elementsEqual(".json".utf8, by: { $0 | ASCII.caseBit == $1 }) {
      return true
    }
    // Last, because looking for a dozen names takes longest.
    if host.isGenesys { return false }
    return OtherProduct.isNamed(in: [url.base, url.host].compactMap { $0?.string }.joined())
  }

  /// Whether the path is under the API's root, or was meant to be.
  private func hasPlaceForPath(_ match: PathTable.Match) -> Bool {
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
  private func isShown(_ match: PathTable.Match) -> Bool {
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

  /// Whether a request that somebody named was meant to update a participant.
  private var isNearlyUpdate: Bool {
    let names = url.names
    if names.isEmpty || URLText.isMethod(url.path.string) { return true }
    if case .current = match { return false }
    if let method = request.method ?? url.method, !method.isWord("patch") { return false }
    guard let start = names.firstIndex(of: "conversations") ?? (url.base == nil ? nil : -1) else {
      return false
    }
    let tail = names[(start + 1)...]
    // More may be behind a participant's id in other operations.
    if let participants = tail.firstIndex(where: { Self.isNear($0, "participants") }) {
      return tail.endIndex - participants <= 3
        || tail[(participants + 1)...].contains { Self.isNear($0, "attributes") }
    }
    return tail.contains { name in
      Self.isNear(name, "webmessaging")
        && (contract.name == Contract.thread.name || !contract.api.paths.isWord(name))
    }
  }

  private static func isNear(_ name: String, _ word: String) -> Bool {
    Suggestion.nearest(name, in: [word]) != nil
  }

  /// Whether the operation is one of the updates of a participant.
  private func isUpdate(_ path: PublishedPath) -> Bool {
    path.operation.map { operation in
      Contract.participantUpdates.operations.contains { $0.line == operation.line }
    } ?? false
  }
}
