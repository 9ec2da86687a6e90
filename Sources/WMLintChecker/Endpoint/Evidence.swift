import WMLintRequests
package import WMLintText

/// What shows, apart from the request itself, that it goes to Genesys Cloud.
package final class Evidence {
  /// Whether a person has said so: by an endpoint, a request file with one request, or a contract.
  package let isNamed: Bool
  private let text: MappedText?

  /// Whether the text of the file mentions Genesys.
  package private(set) lazy var isInText =
    text.map { OtherProduct.isOurs($0) } ?? false

  package init(isNamed: Bool, in text: MappedText? = nil) {
    self.isNamed = isNamed
    self.text = text
  }

  /// First words of paths that other products have too.
  static let common: Set<String> = [
    "users", "groups", "organizations", "search", "conversations", "locations", "settings",
    "uploads", "tokens", "teams", "events",
  ]
}
