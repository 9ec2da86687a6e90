import WMLintRequests
import WMLintSchema
import WMLintText

/// Finds the way of one request.
struct RouteFinder {
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
  var segments: [PathTable.Written] {
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
  var isAtDescribedHost: Bool {
    guard contract.isFile, host == .configured, case .literal? = written.segments.first else {
      return false
    }
    return contract.api.paths.isBeginning(Array(written.segments.prefix(1)))
  }

  var match: PathTable.Match { contract.api.paths.match(segments) }

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
}
