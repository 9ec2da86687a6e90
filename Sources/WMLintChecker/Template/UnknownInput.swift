import WMLintDiagnostics
import WMLintRequests
import WMLintText

extension Check {
  static let unknownInput = Check(
    Rule(
      id: "unknown-input", group: .template,
      summary: "A template uses an input that the data action does not have.",
      why:
        "A name that the input contract lacks is never filled in: the placeholder itself is "
        + "sent, or nothing if it is written $!{…}.",
      source: "Apache Velocity's user guide, on formal and quiet references",
      examples: Examples(
        good: [
          #"{"config": {"request": {"requestUrlTemplate": "/api/v2/conversations/webmessaging/${input.conversationId}/participants/${input.participantId}", "requestType": "PATCH"}}, "contract": {"input": {"inputSchema": {"properties": {"conversationId": {}, "participantId": {}}}}}}"#
        ],
        bad: [
          #"{"config": {"request": {"requestUrlTemplate": "/api/v2/routing/queues/1️⃣${queueId}/members", "requestType": "GET"}}, "contract": {"input": {"inputSchema": {"properties": {"queueId": {}}}}}}"#,
          #"{"config": {"request": {"requestUrlTemplate": "/api/v2/conversations/webmessaging/${input.conversationId}/participants/${input.1️⃣particpantId}", "requestType": "PATCH"}}, "contract": {"input": {"inputSchema": {"properties": {"conversationId": {}, "participantId": {}}}}}}"#,
        ])),
    onAccepted: .silent
  ) { context in
    guard let input = context.request.substitution.input else { return [] }
    let bare = context.request.substitution.mistakes.filter { $0.kind == .noInput }.map { mistake in
      Finding(
        "\(mistake.text.string.quoted) is not an input: 'input.' is missing",
        help: "write \(mistake.meant)", at: mistake.text.place, fix: mistake.fix)
    }
    let known = Set(input.names)
    // A reading request sends no body, whatever the template is.
    let isBodySent = context.request.method.map { $0.string.uppercased() != "GET" } ?? true
    let unknown = input.uses.filter { use in
      !known.contains(use.string)
        && (isBodySent
          || context.url.map { $0.text.place.bytes.contains(use.place.bytes.lowerBound) }
            ?? true)
    }
    return bare
      + unknown.enumerated().map { index, use in
        let nearest = index < mostGuesses ? Suggestion.nearest(use.string, in: input.names) : nil
        return Finding(
          "the input contract has no \(use.string.quoted)",
          help: nearest.map { "did you mean \($0.quoted)?" } ?? "add it to the contract",
          at: use.place,
          fix: nearest.flatMap { name in
            VelocityTemplate.isName(name)
              ? Fix("write \(name)", isSafe: false, replacing: [(use, name)]) : nil
          })
      }
  }

  /// The limit of suggestions: there may be thousands of names, and as many known ones.
  private static let mostGuesses = 16
}
