import Testing

@testable import WMLintDiagnostics

/// Names that say whether what they are set to is a credential.
struct SecretNameTests {
  private static let words = [
    "token", "tokens", "accesstoken", "password", "pwd", "jwt", "key", "apikey", "secret", "pass",
    "Authorization", "Bearer", "basic", "digest", "cookie", "cookies", "assertion", "credentials",
    "user", "url", "name", "count", "items", "header", "topic", "state", "value", "x",
  ]
  private static let beginnings = ["", "my", "api_", "client", "page", "X-"]
  private static let ends = ["", "2", "_1", "2024", "_2024_", "Value", "Value3", "Name", "s"]

  /// The short way must give the answer of the long one, which looks for a credential behind the name.
  @Test(arguments: beginnings) func answersAsASearchDoes(beginning: String) {
    for word in Self.words {
      for end in Self.ends {
        for name in [beginning + word + end, (beginning + word + end).uppercased()] {
          let text = Array((name + ": a1B2c3D4e5F6g7H8i9J0k1").utf8)
          #expect(Secrets.isName(name) == !Secrets.ranges(in: text).isEmpty, "\(name)")
        }
      }
    }
  }
}
