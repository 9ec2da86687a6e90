import WMLintRequests
import WMLintText

/// A call of Genesys' own command line that updates a participant:
/// `gc conversations messages participants attributes update ID ID -d '{…}'`.
///
/// Source: the published CLI of August 2026.
enum GenesysCLICall {
  /// The options whose value is the body.
  private static let data: Set<String> = ["-d", "--data"]

  /// The options whose value is something else.
  private static let takingValues: Set<String> = [
    "-p", "--profile", "-f", "--file", "-i", "--interval", "-o", "--outputformat", "--transform",
    "--transformstr", "--environment", "--clientid", "--clientsecret", "--accesstoken",
  ]

  /// The request that a command sends, if it is such a call.
  static func request(of command: ShellCommand, in script: ShellScript) -> Request? {
    var words = command.words[...]
    guard words.popFirst()?.equals("gc") == true, words.popFirst()?.equals("conversations") == true,
      let medium = words.popFirst(), words.popFirst()?.equals("participants") == true
    else { return nil }
    let ending = words.first?.equals("attributes") == true ? words.popFirst() : nil
    guard let verb = words.popFirst(), verb.equals("update") else { return nil }
    var ids: [ShellWord] = []
    var body = Body.unknown
    while let word = words.popFirst() {
      let name = word.text.string
      if data.contains(name) {
        body = words.popFirst().map(sent) ?? .unknown
      } else if takingValues.contains(name) {
        _ = words.popFirst()
      } else if word.text.bytes.first != ASCII.hyphen {
        ids.append(word)
      }
    }
    guard ids.count == 2 else { return nil }
    var request = Request()
    request.endpoint = script.variables.substituted(
      inURL: path(medium, ids[0], ids[1], ending, in: script))
    request.impliedMethod = ("PATCH", verb.text.place)
    request.body = body
    request.isPartlyKnown = true
    request.isQueryOpen = true
    request.substitution.expandsDollars = true
    request.substitution.variables = script.variables
    request.place = script.text[command.range ?? 0..<0].place
    return request
  }

  private static func path(
    _ medium: ShellWord, _ conversation: ShellWord, _ participant: ShellWord, _ ending: ShellWord?,
    in script: ShellScript
  ) -> MappedText {
    var path = TextBuilder(in: script.text.map.source)
    path.append("/api/v2/conversations/".utf8, standingFor: medium.text.place)
    path.append(medium.text)
    path.append("/".utf8, standingFor: conversation.text.place)
    path.append(conversation.text)
    path.append("/participants/".utf8, standingFor: participant.text.place)
    path.append(participant.text)
    if let ending {
      path.append("/".utf8, standingFor: ending.text.place)
      path.append(ending.text)
    }
    return path.text
  }

  /// A body that is written out; what a variable holds is not known here.
  private static func sent(_ word: ShellWord) -> Body {
    let text = word.text
    return word.expansion == nil && text.bytes.first { $0 > ASCII.space } == ASCII.openBrace
      && !text.starts(with: "${") ? .text { text } : .unknown
  }
}
