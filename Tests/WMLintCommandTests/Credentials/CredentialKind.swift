/// A way in which a credential is written, and what of it no output may show.
struct CredentialKind: CustomStringConvertible, Sendable {
  let description: String

  /// What must not show, not even four characters of it.
  let secrets: [String]

  /// The name of a header, a member or a parameter; `nil` if the value gives itself away.
  let name: String?

  /// The value as it reads, with its prefix, such as a scheme.
  let value: String

  /// Whether the value is in headers, and nowhere else.
  let isHeader: Bool

  init(
    _ description: String, _ name: String?, _ value: String, secrets: [String], isHeader: Bool
  ) {
    self.description = description
    self.name = name
    self.value = value
    self.secrets = secrets
    self.isHeader = isHeader
  }

  static let token = "Zk4xQ9pLmT7vR2sWc8Yb1Nh6Jd3Ga5"
  static let base64 = "Z2VuZXN5czpRdzdFcjlUeTJVaTRPcDZBczhEZg=="

  /// A row of the table; the secret is the token where no other is given.
  private static func header(_ value: String, as name: String = "Authorization") -> Self {
    Self(
      "\(name): \(value.prefix { $0 != " " && $0 != "Z" })", name, value,
      secrets: [value.contains(base64) ? base64 : token], isHeader: true)
  }

  private static func member(_ name: String, _ value: String = token) -> Self {
    Self(name, name, value, secrets: [value], isHeader: false)
  }

  private static func text(_ value: String) -> Self {
    Self("\(value.prefix(6))…", nil, value, secrets: [value], isHeader: false)
  }

  /// All kinds; a new way to write a credential is a line here.
  static let all: [Self] =
    [
      header("Bearer \(token)"), header("bearer \(token)"), header("Basic \(base64)"),
      header("BASIC \(base64)"), header("Token \(token)"), header("ApiKey \(token)"),
      header("apikey \(token)"), header("Negotiate \(token)"), header("Digest \(token)"),
      header(token), header(token, as: "X-Api-Key"), header(token, as: "x-auth-token"),
      header(token, as: "X-Session-Token"), header("session=\(token)", as: "Cookie"),
    ]
    + [
      "password", "pwd", "userPassword", "DB_PASSWORD", "secret", "client_secret", "clientSecret",
      "client-secret", "client_assertion", "auth_token", "access-token", "accessToken",
      "access_token", "session_token", "private_key", "privateKey", "passphrase", "api_key",
      "apiKey", "aws_secret_access_key", "refreshToken", "refresh_token", "id_token", "idToken",
      "token",
    ].map { member($0) }
    + [
      text("ghp_" + token + "Zk4xQ9"), text("gho_" + token + "Zk4xQ9"),
      text("ghs_" + token + "Zk4xQ9"), text("github_pat_" + token + "_" + token),
      text("AKIAQ7ZK4XPL2MT9VRWC"), text("ASIAQ7ZK4XPL2MT9VRWC"),
      text("xoxb-72Q94Z01W83-" + token), text("npm_" + token + "Zk4xQ9"), text("glpat-" + token),
      text("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJaazR4UTkifQ." + token),
    ]
}
