import WMLintDiagnostics
import WMLintRequests
import WMLintText

extension IDLookup {
  /// The most participants that are listed.
  private static let mostListed = 10

  /// Whether it is known what the id is, so that no name can say otherwise.
  var isCertain: Bool {
    switch kind {
    case nil, .unknown: false
    default: true
    }
  }

  /// The finding about the id in the participant's place, with what to use instead.
  func finding(_ message: String, at parameter: PathParameter) -> Finding {
    guard let meant else {
      let help =
        choices.isEmpty
        ? "use the participantId of this conversation" : "use the id of one of its participants"
      return Finding(message, help: help, at: parameter.text.place, notes: list)
    }
    let isID = UUIDText.isOne(meant.id)
    return Finding(
      message, help: "use \(isID ? meant.id : meant.id.quoted), \(meant.phrase)",
      at: parameter.text.place,
      fix: isID && parameter.text.place.source == .main
        ? Fix("write \(meant.id)", isSafe: false, replacing: [(parameter.text, meant.id)]) : nil)
  }

  /// The participants of the path's conversation, one a line.
  private var list: [Note] {
    let shown = choices.prefix(Self.mostListed).map { participant in
      let id = UUIDText.isOne(participant.id) ? participant.id : participant.id.quoted
      return Note("\(id) is \(participant.phrase)")
    }
    let rest = choices.count - shown.count
    return shown + (rest > 0 ? [Note("\(rest) more take part")] : [])
  }
}
