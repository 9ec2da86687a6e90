import WMLintDiagnostics
import WMLintRequests
import WMLintText

extension Check {
  static let insecureScheme = Check(
    Rule(
      id: "insecure-scheme", group: .transport,
      summary: "The request would carry its token without encryption.",
      why:
        "The API is served over https only.",
      source: "the published SDKs of August 2026: every base URI is https",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"url": "1️⃣http://api.mypurecloud.com/api/v2/conversations/webmessaging/{c}/participants/{p}"}"#
        ])),
    onAccepted: .silent, concernsAccepted: true
  ) { context in
    guard let url = context.url, let scheme = url.scheme, scheme.isWord("http"),
      let host = url.host, HostKind.isGenesys(host)
    else { return [] }
    return [
      Finding(
        "the token would be sent without encryption", help: "use https", at: scheme.place,
        fix: Fix("write https", isSafe: true, replacing: [(scheme, "https")]))
    ]
  }
}
