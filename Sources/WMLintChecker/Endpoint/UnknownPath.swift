import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let unknownPath = Check(
    Rule(
      id: "unknown-path", group: .endpoint,
      summary: "The contract does not have this path.",
      why:
        "A path that is misspelt, too long or too short is answered with 404. A path in a "
        + "different letter case is a note, because such requests were seen to work. The thread "
        + "updates web messaging in 'webmessaging', the published API in 'messages'. All other "
        + "paths are the 2,285 of the API of October 2026; 'wmlint contract /' lists them. In a "
        + "program the mere beginning of a path is not reported, and neither is a path that a "
        + "placeholder may make right.",
      source: "the thread; the published API of October 2026",
      examples: Examples(
        good: [Example.rightRequest],
        bad: [
          #"{"path": "/api/v2/conversations/1️⃣web-messaging/{c}/participants/{participantId}"}"#,
          #"{"path": "/1️⃣api/v1/conversations/webmessaging/{c}/participants/{participantId}"}"#,
          #"{"path": "/1️⃣api/v2/api/v2/conversations/webmessaging/{c}/participants/{p}"}"#,
          #"{"path": "1️⃣/conversations/webmessaging/{c}/participants/{participantId}"}"#,
          #"{"path": "/api/v2/conversations/webmessaging/{c}/1️⃣participants"}"#,
          #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/{p}/1️⃣attributes"}"#,
          Example(
            #"{"path": "/api/v2/conversations/1️⃣voice/{c}/participants/{p}/attributes"}"#,
            contract: "published"),
          #"{"path": "/api/v2/1️⃣Conversations/webmessaging/{c}/participants/{participantId}"}"#,
          #"{"url": "GET https://api.mypurecloud.com/api/v2/routing/1️⃣queue/{queueId}/members"}"#,
          #"{"url": "GET https://api.mypurecloud.com/1️⃣routing/queues/{queueId}"}"#,
        ])),
    onAccepted: .silent
  ) { context in
    if let misnamed = misnamed(context) { return [misnamed] }
    if let path = context.path { return published(path, context) }
    return context.mistakes { mistake, place, endpoint in
      switch mistake {
      case .unknown(let message):
        return Finding(
          message, help: "the path is \(endpoint.operation.path.text)", at: place,
          fix: endpoint.fix(ofSegmentAt: place))
      case .otherCase(let word):
        return inOtherCase(
          word, of: endpoint.operation.path.text, at: place, fix: endpoint.fix(ofSegmentAt: place))
      case .unknownMedia(let word):
        return finding(word, place, endpoint, context)
      default: return nil
      }
    }
  }

  /// A path that the published API does not have, or spells differently.
  private static func published(_ path: PublishedPath, _ context: RuleContext) -> [Finding] {
    if case .unknown = path.verdict, path.isDoubted(by: context.request) {
      return [path.unknownFinding]
    }
    // `/users/me&expand=presence`, where any text may be an id.
    if case .right = path.verdict, let finding = path.unbegunQuery { return [finding] }
    guard let segment = path.casing.first, let place = path.place(segment), let found = path.path,
      case .right = path.verdict,
      case .literal(let word) = path.api.paths.template(found).segments[segment]
    else { return [] }
    return [inOtherCase(word, of: path.api.paths.text(found), at: place)]
  }

  /// A word in a different letter case than the API's: programs of Genesys send such paths.
  private static func inOtherCase(
    _ word: String, of path: String, at place: SourceRange, fix: Fix? = nil
  ) -> Finding {
    Finding(
      "the API spells it \(word.quoted)", help: "the path is \(path)", at: place, fix: fix,
      severity: .note)
  }

  /// A method that no SDK has.
  private static func misnamed(_ context: RuleContext) -> Finding? {
    guard let call = context.request.call, let known = call.meant else { return nil }
    if context.path != nil {
      return Finding(
        "there is no method \(call.name.string.quoted)", in: context.contract.api,
        help: "did you mean \(known.quoted)?", at: call.name.place,
        fix: Fix("write \(known)", isSafe: false, replacing: [(call.name, known)]))
    }
    let takesOptions = call.takesOptions && !context.operation.isBodyRequired
    return Finding(
      "\(call.name.string.quoted) is not a method that updates \(context.contract.subject)",
      help: "use \(known)" + (takesOptions ? ", which takes { body } after the ids" : ""),
      at: call.name.place,
      fix: takesOptions
        ? nil : Fix("write \(known)", isSafe: false, replacing: [(call.name, known)]))
  }

  private static func finding(
    _ word: MediaWord, _ place: SourceRange, _ endpoint: EndpointReading,
    _ context: RuleContext
  ) -> Finding {
    var notes: [Note] = []
    if endpoint.isOfThread, case .json(let document) = context.request.body,
      let root = document.root
    {
      notes = context.remarks(in: document, under: root)
    }
    let served = word.published.map { "\(word.phrase) is updated in \($0.quoted)" }
    return Finding(
      "the published API has no \(word.word.quoted): "
        + (served ?? "only the path that names no medium updates \(word.phrase)"),
      help: "use \(endpoint.operation.line)", at: place, notes: notes,
      // If the right path does not take the body either, a new path alone is no fix.
      fix: notes.isEmpty ? endpoint.fix(to: endpoint.operation) : nil)
  }
}
