import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let wrongMethod = Check(
    Rule(
      id: "wrong-method", group: .endpoint,
      summary: "The operation uses a different method.",
      why:
        "A participant is updated with PATCH; any other method finds nothing at this path. Every "
        + "other path of the API has methods of its own.",
      source: "the thread; the published API of October 2026 (methods of each path)",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"url": "1️⃣PUT /api/v2/conversations/webmessaging/{c}/participants/{participantId}"}"#,
          #"{"url": "1️⃣POST https://api.mypurecloud.com/api/v2/routing/queues/{queueId}"}"#,
        ])),
    onAccepted: .silent
  ) { context in
    if let small = smallPatch(context) { return [small] }
    if let path = context.path { return published(path, context) }
    if let implied = implied(context) { return [implied] }
    guard let endpoint = context.endpoint, endpoint.participant != nil,
      let method = context.request.method ?? endpoint.url.method,
      !method.equals(context.operation.method),
      method.string.uppercased() != context.operation.method,
      !context.request.overridesMethod,
      Placeholder.name(method) == nil || method.string.allSatisfy(\.isLetter)
    else { return [] }
    // Who deletes has no body that an update could send.
    let fix =
      method.isWord("delete")
      ? nil
      : Fix(
        "write \(context.operation.method)", isSafe: false,
        replacing: [(method, context.operation.method)])
    return [
      Finding(
        "\(method.string.quoted) does not update a participant",
        help: "use \(context.operation.method)", at: method.place, fix: fix)
    ]
  }

  /// `patch` where it is sent as it is written: of the methods in small letters, `fetch` makes capitals of
  /// all others (the Fetch standard, "normalize a method").
  private static func smallPatch(_ context: RuleContext) -> Finding? {
    guard context.request.keepsMethodCase, let method = context.request.method,
      method.equals("patch")
    else { return nil }
    return Finding(
      "'patch' is sent in small letters, and methods are case-sensitive", help: "write PATCH",
      at: method.place,
      fix: Fix("write PATCH", isSafe: true, replacing: [(method, "PATCH")]))
  }

  /// A method that the path does not have in the published API.
  private static func published(_ path: PublishedPath, _ context: RuleContext) -> [Finding] {
    guard case .wrongMethod = path.verdict, let name = path.methodName,
      path.isDoubted(by: context.request), !path.isIDMissing,
      let place = path.method?.place ?? context.request.impliedMethod?.place
    else { return [] }
    return [
      Finding(
        (path.method == nil ? "no method is named, and this path has no " : "this path has no ")
          + name, in: path.api,
        help: path.otherWays(with: name), at: place)
    ]
  }

  /// A request that is sent with another method because it names none.
  private static func implied(_ context: RuleContext) -> Finding? {
    let request = context.request
    guard let endpoint = context.endpoint, endpoint.participant != nil, request.method == nil,
      endpoint.url.method == nil, let implied = request.impliedMethod,
      implied.name != context.operation.method
    else { return nil }
    return Finding(
      "the request is sent with \(implied.name), because no method is named",
      help: "send it with \(context.operation.method)", at: implied.place)
  }
}
