import WMLintRequests
package import WMLintText

/// What shows, apart from the request itself, that it goes to Genesys Cloud.
package final class Evidence {
  /// Whether a person has named it: an endpoint, a request file with one request, a contract.
  package let isNamed: Bool
  private let text: MappedText?

  /// Whether the text of the file speaks of Genesys.
  private(set) lazy var isInText =
    text.map { text in
      Self.names.contains { $0.finds(in: text) }
    } ?? false

  package init(isNamed: Bool, in text: MappedText? = nil) {
    self.isNamed = isNamed
    self.text = text
  }

  private static let names = ["genesys", "purecloud", "pure.cloud"].map(WordSearch.init)

  /// Words that are first in paths of other products too.
  static let common: Set<String> = [
    "users", "groups", "organizations", "search", "conversations", "locations", "settings",
    "uploads", "tokens", "teams", "events",
  ]

  /// Other products whose APIs are at `/api/v2` too, as people name variables after them.
  static let otherProducts = [
    "zendesk", "freshdesk", "freshservice", "twilio", "intercom", "hubspot", "salesforce", "auth0",
    "datadog", "zoho", "jira",
  ]
}
