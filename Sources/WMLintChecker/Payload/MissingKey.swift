import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let missingKey = Check(
    Rule(
      id: "missing-key", group: .payload,
      summary: "A required key is missing.",
      why:
        "An update says what to change under 'attributes'. POST and PUT of other operations "
        + "require keys at the top of their bodies; this is reported only for schemas that "
        + "requests alone use, because a key that a response must have is not required of a "
        + "request.",
      source: "the thread; the published API of October 2026 (required)",
      examples: Examples(
        good: [#"{"attributes": {"tier": "gold"}}"#],
        bad: [
          "1️⃣{}", #"1️⃣{"name": "north", "level": "info"}"#,
          Example(
            #"{"method": "POST", "path": "/api/v2/analytics/conversations/details/jobs", "body": 1️⃣{"order": "asc"}}"#,
            contract: "published"),
          #"1️⃣{"ts": 1, "req": {"method": "PATCH", "body": {"attributes": {"tier": "gold"}}}}"#,
        ])),
    of: .missingKey, .noUpdate, onAccepted: .silent
  ) { violation, context in
    if violation.kind == .noUpdate { return noUpdate(violation, context) }
    guard let property = violation.details.property else { return nil }
    return Finding(
      "\(violation.subject) lacks the required key \(property.name.quoted)", in: context.api,
      help: "add \(property.name.quoted), \(property.type.phrase)",
      at: context.body.place(violation.node), pointer: violation.pointer)
  }

  /// An object that contains a request is not one itself.
  private static func noUpdate(_ violation: Violation, _ context: RuleContext) -> Finding {
    let document = context.body
    guard let request = violation.details.first else {
      return Finding(
        "this is not a participant update: none of its keys is known",
        help: "known here: \(violation.details.known.listed); "
          + "if it is sent elsewhere, give --endpoint",
        at: document.place(violation.node), pointer: violation.pointer,
        notes: context.remarks(on: violation, in: document))
    }
    let pointer = Pointer(to: request, in: document).text
    // What '--at' looks into is lines.
    let isOneLine = !document.bytes[document.nodes[violation.node].range].contains(ASCII.lineFeed)
    return Finding(
      "this is not a request, but there is one inside it, at \(pointer.quoted)",
      help: isOneLine
        ? "give \("--at \(pointer)".quoted), or wmlint only the value there"
        : "give wmlint only the value at \(pointer.quoted)", at: document.place(violation.node),
      pointer: violation.pointer,
      notes: [Note("this is the request", at: document.place(request))])
  }
}
