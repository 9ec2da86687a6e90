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
