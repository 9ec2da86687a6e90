import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let unknownKey = Check(
    Rule(
      id: "unknown-key", group: .payload,
      summary: "The API does not know this key here.",
      why:
        "The update of a participant is strictly typed. In the thread it has 'attributes', and "
        + "'attributes.routing' has 'acw'; the published API has one body for attributes and one "
        + "for all the rest. Keys of your own belong in 'attributes'. Every other body is "
        + "compared with the schema of its operation: a key that is not in it does not do what "
        + "was meant. It is a warning, or an error if it is a misspelt key of the schema. Keys "
        + "that the API sets in its responses may be sent back.",
      source: "the thread; the published API of October 2026 (the schema of each body)",
      examples: Examples(
        good: [#"{"attributes": {"my own key": "value"}}"#],
        bad: [
          #"{1️⃣"attribute": {"routing": {"acw": 30}}}"#,
          #"{"attributes": {"routing": {1️⃣"acv": 30}}}"#,
          #"{"attributes": {"tier": "gold"}, 1️⃣"colour": "red"}"#,
          Example(#"{"state": "connected", "wrapup": {1️⃣"note": "x"}}"#, contract: "published"),
          Example(
            #"{"method": "POST", "path": "/api/v2/routing/wrapupcodes", "body": {"name": "Sale", 1️⃣"divison": {"id": "*"}}}"#,
            contract: "published"),
          Example(
            #"{"method": "POST", "path": "/api/v2/conversations/calls", "body": {1️⃣"number": "+15551234567"}}"#,
            contract: "published"),
        ])),
    of: .unknownKey, .unknownBody, onAccepted: .silent
  ) { violation, context in
    let document = context.body
    if violation.kind == .unknownBody {
      return Finding(
        "no key of this body is known", in: context.api,
        help: known(violation, context), at: document.place(violation.node),
        pointer: violation.pointer, severity: violation.details.severity)
    }
    return Finding(
      "unknown key \(violation.name.quoted)", in: context.api,
      help: help(violation, context), at: document.place(violation.node),
      pointer: violation.pointer, notes: context.remarks(on: violation, in: document),
      fix: violation.renaming(in: document), severity: violation.details.severity)
  }

  private static func help(_ violation: Violation, _ context: RuleContext) -> String {
    if let suggestion = violation.details.suggestion {
      let type = violation.details.type.map { ", \($0.phrase)" } ?? ""
      return "did you mean \(suggestion.quoted)\(type)?"
    }
    let place = violation.details.path
    if !place.isEmpty { return "it belongs in \(place.dropLast().joined(separator: ".").quoted)" }
    let related = Suggestion.related(to: violation.name, in: violation.details.known)
    if !related.isEmpty { return "did you mean \(related.listed(by: "or"))?" }
    return known(violation, context)
  }

  /// The most keys that are listed; a longer list is in `wmlint contract`.
  private static let mostListed = 12

  /// The keys that are known where a key is not.
  private static func known(_ violation: Violation, _ context: RuleContext) -> String {
    let known = violation.details.known
    if known.count <= mostListed { return "known here: \(known.listed)" }
    let shown = context.contract.api.command(showing: context.operation.line)
    return "\(known.count) keys are known here; \(shown) lists them"
  }
}
