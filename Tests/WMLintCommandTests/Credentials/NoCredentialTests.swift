import Testing
import WMLintKit
import WMLintText

/// Texts from public programs that look like a credential and are not one.
@Suite struct NoCredentialTests {
  private static let request = #"fetch("https://api.mypurecloud.com/api/v2/users/me");"#

  @Test(arguments: [
    // The last word of a comment, and a class on the next line.
    "// https://example.com/plugins/oauth2-basic\nclass PluginAuthenticator {}",
    // A client's id, which everybody sees, in the address of the page to sign in.
    """
    clientId = '5a0f2c1e-7d3b-4a64-9e58-0c1d2e3f4a5b';
    clientId = options.clientId;
    const page = "https://login." + region + "/oauth/authorize?client_id=" + clientId
      + "&response_type=token&redirect_uri=" + encodeURIComponent(here);
    """,
  ])
  func isReportedOfNone(text: String) {
    let source = Source(name: "a.js", bytes: Array("\(text)\n\(Self.request)\n".utf8))
    let found = Linter().findings(in: LintUnit(source))
    #expect(found.requests.count == 1)
    #expect(found.diagnostics.isEmpty, "\(found.diagnostics.map(\.message))")
  }
}
