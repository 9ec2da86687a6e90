import WMLintDiagnostics
import WMLintRequests
import WMLintText

extension Check {
  static let wrongHost = Check(
    Rule(
      id: "wrong-host", group: .transport,
      summary: "The host does not serve the API.",
      why:
        "Each region serves the API at api. and its domain; login. and apps. on the same domain "
        + "serve something else. A wrong base URI is a cause of 404. Gateways and placeholders "
        + "are not reported.",
      source: "the thread; the published SDKs of August 2026 (regions)",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"url": "https://1️⃣login.mypurecloud.com/api/v2/conversations/webmessaging/{c}/participants/{p}"}"#,
          #"{"url": "https://1️⃣usw2.pure.cloud/api/v2/conversations/webmessaging/{c}/participants/{p}"}"#,
        ])),
    onAccepted: .silent
  ) { context in
    guard let host = context.url?.host else { return [] }
    let kind = HostKind(host)
    guard kind != .api, Placeholder.name(host) == nil,
      !HostKind.isDeclared(host.string, in: context.contract)
    else { return [] }
    switch kind {
    case .api, .foreign: return []
    case .notAPI(let right):
      return [
        Finding(
          "\(host.string.quoted) does not serve the API", help: "use \(right)", at: host.place,
          fix: Fix("write \(right)", isSafe: false, replacing: [(host, right)]))
      ]
    case .lookalike:
      if let name = HostKind.beforeJoinedPath(host.string) {
        return [
          Finding(
            "a slash is missing between the host and the path", help: "write \(name)/api",
            at: host.place,
            fix: Fix("write \(name)/api", isSafe: false, replacing: [(host, "\(name)/api")]))
        ]
      }
      return [
        Finding(
          "\(host.string.quoted) is not the host of a known region",
          help: "hosts look like api.mypurecloud.com or api.usw2.pure.cloud", at: host.place,
          severity: .warning)
      ]
    }
  }
}
