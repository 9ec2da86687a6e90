import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintText

extension Check {
  static let leakedToken = Check(
    Rule(
      id: "leaked-token", group: .transport,
      summary: "A credential that looks real is written in the file.",
      why:
        "Whoever can read the file can use it. wmlint never prints it. Take it out of the file, "
        + "revoke it, and put a placeholder in its place.",
      source: "RFC 6750, section 5.3",
      examples: Examples(
        good: [
          #"{"method": "PATCH", "headers": {"Authorization": "Bearer YOUR_ACCESS_TOKEN_HERE"}, "body": {"attributes": {"tier": "gold"}}}"#
        ],
        bad: [
          #"{"method": "PATCH", "headers": {"Authorization": "Bearer 1️⃣a1B2c3D4e5F6g7H8i9J0k1L2m3"}, "body": {"attributes": {"tier": "gold"}}}"#
        ])),
    onAccepted: .silent, concernsAccepted: true
  ) { context in
    let secrets = context.secrets.filter(\.isCertain)
    return switch context.leaks {
    case .each: secrets.map { finding("the file contains a credential", $0) }
    case .once:
      secrets.prefix(1).map { first in
        let count = secrets.count
        return finding(
          count == 1
            ? "the file contains a credential" : "the file contains \(count) credentials", first)
      }
    case .elsewhere: []
    }
  }

  private static func finding(_ message: String, _ secret: Secret) -> Finding {
    Finding(message, help: "revoke it, and put a placeholder in its place", at: secret.place)
  }
}
