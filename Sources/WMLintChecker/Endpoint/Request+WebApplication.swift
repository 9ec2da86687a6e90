import WMLintRequests
import WMLintText

extension Request {
  /// Whether a page of Genesys Cloud's own web application sent it, by the headers that a browser adds.
  var isOfWebApplication: Bool {
    headers.contains { header in
      guard header.name.isWord("origin") || header.name.isWord("referer"),
        let host = header.value.flatMap({ URLText($0).host })
      else { return false }
      return host.string.hasPrefix("apps.") && HostClass.of(host.string) == .page
    }
  }
}
