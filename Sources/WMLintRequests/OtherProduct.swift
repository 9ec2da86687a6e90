package import WMLintText

/// Other products that programs call beside Genesys Cloud, some with an API at `/api/v2` too.
package enum OtherProduct {
  private static let names = [
    "zendesk", "freshdesk", "freshservice", "twilio", "intercom", "hubspot", "salesforce", "auth0",
    "datadog", "zoho", "jira", "okta", "talkdesk", "five9", "servicenow", "atlassian", "confluence",
    "pagerduty", "opsgenie", "ringcentral", "aircall", "dialpad", "vonage", "kustomer", "gorgias",
    "pipedrive", "sendgrid", "shopify", "gitlab", "github",
  ].map(WordSearch.init)

  /// A longer text is a URL or an expression, and not a name.
  private static let longestName = 40

  /// What people write for some of them as a word of a name.
  private static let short: Set<String> = ["dd", "sfdc", "zd"]

  /// Words in the names of a company's own systems beside Genesys Cloud.
  private static let systems: Set<String> = [
    "backend", "bff", "crm", "erp", "helpdesk", "internal", "intranet", "our", "own", "portal",
  ]

  private static let ours = AnyWordSearch([
    WordSearch("genesys", by: "ys"), WordSearch("purecloud", by: "ud"),
    WordSearch("pure.cloud", by: "ud"),
  ])

  /// Whether a name or a URL is that of one of them, and not of Genesys Cloud too.
  package static func isNamed(in text: String) -> Bool {
    // `zdUrl`, `Invoke-ZdRequest`
    let isShort =
      text.utf8.count < longestName && NameWords.of(text).contains(where: short.contains)
    return isShort || names.contains { $0.finds(in: text) } && !isOurs(text)
  }

  /// Whether Genesys Cloud is named.
  package static func isOurs(_ text: String) -> Bool { ours.finds(in: text) }

  /// Whether a text names Genesys Cloud.
  package static func isOurs(_ text: MappedText) -> Bool { ours.finds(in: text) }

  /// Whether a name, or a base with names in it, is that of another system: `crmApi`,
  /// `{INTERNAL_URL}`.
  package static func isOfAnotherSystem(_ text: String) -> Bool {
    let words = NameWords.of(text)
    return words.contains(where: systems.contains) && !words.contains("gc") && !isOurs(text)
  }
}
