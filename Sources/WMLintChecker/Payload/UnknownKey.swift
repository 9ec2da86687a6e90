import WMLintDiagnostics
import WMLintJSON
import WMLintText

extension Check {
  static let unknownKey = Check(
    Rule(
      id: "unknown-key", group: .payload,
      summary: "A key is none that the API knows here.",
      why:
        "The body is strictly typed. By the thread it has 'attributes', and 'attributes.routing' "
        + "has 'acw'; the published API has one body for attributes and one for all the rest. Keys "
        + "of your own belong in 'attributes'.",
      source: "the thread; the published API of October 2026 (MediaParticipantRequest, "
        + "ParticipantAttributes, WrapupInput)",
      examples: Examples(
        good: [#"{"attributes": {"my own key": "value"}}"#],
        bad: [
          #"{1️⃣"attribute": {"routing": {"acw": 30}}}"#,
          #"{"attributes": {"routing": {1️⃣"acv": 30}}}"#,
          #"{"attributes": {"tier": "gold"}, 1️⃣"colour": "red"}"#,
          Example(#"{"state": "connected", "wrapup": {1️⃣"note": "x"}}"#, contract: "published"),
        ])),
    of: .unknownKey, onAccepted: .silent
  ) { violation, context in
    let document = context.body
    let suggestion = violation.details.suggestion
    return Finding(
      "unknown key \(violation.name.quoted)",
      help: suggestion.map { "did you mean \($0.quoted)?" }
        ?? "known here: \(violation.details.known.listed)",
      at: document.place(violation.node), pointer: violation.pointer,
      notes: context.remarks(on: violation, in: document),
      fix: violation.renaming(in: document))
  }
}
