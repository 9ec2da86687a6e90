import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let missingKey = Check(
    Rule(
      id: "missing-key", group: .payload,
      summary: "A key that is required is not there.",
      why: "An update says what to change under 'attributes'.",
      source: "the thread",
      examples: Examples(
        good: [#"{"attributes": {"tier": "gold"}}"#],
        bad: [
          "1️⃣{}", #"1️⃣{"name": "north", "level": "info"}"#,
          #"1️⃣{"ts": 1, "req": {"method": "PATCH", "body": {"attributes": {"tier": "gold"}}}}"#,
        ])),
    of: .missingKey, .noUpdate, onAccepted: .silent
  ) { deviation, inspection in
    if deviation.kind == .noUpdate { return noUpdate(deviation, inspection) }
    guard let property = deviation.details.property else { return nil }
    let subject = deviation.name.isEmpty ? "the body" : deviation.name.quoted
    return Finding(
      "\(subject) has no \(property.name.quoted)",
      help: "add \(property.name.quoted), \(property.type.phrase)",
      at: inspection.body.place(deviation.node), pointer: deviation.pointer)
  }

  /// What holds a request is none itself.
  private static func noUpdate(_ deviation: Deviation, _ inspection: Inspection) -> Finding {
    let document = inspection.body
    guard let request = deviation.details.first else {
      return Finding(
        "this is not a participant update: none of its keys is known",
        help: "known here: \(deviation.details.known.listed); "
          + "if it is sent elsewhere, give --endpoint",
        at: document.place(deviation.node), pointer: deviation.pointer,
        notes: inspection.remarks(on: deviation, in: document))
    }
    let pointer = Pointer(to: request, in: document).text.quoted
    return Finding(
      "this is not a request, but there is one inside it, at \(pointer)",
      help: "give wmlint what is at \(pointer) alone", at: document.place(deviation.node),
      pointer: deviation.pointer,
      notes: [Note("this is the request", at: document.place(request))])
  }
}
