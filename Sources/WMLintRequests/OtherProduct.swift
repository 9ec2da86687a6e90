/// Other products that programs call beside Genesys Cloud, some with an API at `/api/v2` too.
package enum OtherProduct {
  private static let names = [
    "zendesk", "freshdesk", "freshservice", "twilio", "intercom", "hubspot", "salesforce", "auth0",
    "datadog", "zoho", "jira", "okta", "talkdesk", "five9", "servicenow", "atlassian", "confluence",
    "pagerduty", "opsgenie", "ringcentral", "aircall", "dialpad", "vonage", "kustomer", "gorgias",
    "pipedrive", "sendgrid", "shopify", "gitlab", "github",
  ]

  /// What people write for some of them as a whole name.
  private static let short: Set<String> = ["dd", "sfdc", "zd"]

  private static let ours = ["genesys", "purecloud", "pure.cloud"]

  /// Whether a name or a URL is that of one of them, and not of Genesys Cloud too.
  package static func isNamed(in text: String) -> Bool {
    let text = text.lowercased()
    return short.contains(text) || names.contains(where: text.contains) && !isOurs(text)
  }

  /// Whether Genesys Cloud is named.
  package static func isOurs(_ text: String) -> Bool {
    let text = text.lowercased()
    return ours.contains(where: text.contains)
  }
}
