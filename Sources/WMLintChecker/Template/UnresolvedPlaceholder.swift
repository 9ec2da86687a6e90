import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let unresolvedPlaceholder = Check(
    Rule(
      id: "unresolved-placeholder", group: .template,
      summary: "A placeholder is sent as it is written.",
      why:
        "A shell fills in no variable between single quotes, behind a backslash or in a "
        + "here-document with a quoted delimiter, so the API gets the variable's name. In "
        + "programs only some texts are filled in: between backticks in JavaScript, behind an f in "
        + "Python and a dollar sign in C#, between double quotes in PHP and PowerShell. A data "
        + "action fills in only what is written ${input.name}. With --ready every placeholder that nothing fills in is "
        + "reported; in a program only one in the text of a literal, because variables get their "
        + "values when it runs.",
      source: "POSIX.1-2024, Shell Command Language, section 2.2",
      examples: Examples(
        good: [
          #"curl -X PATCH --json "{\"attributes\": {\"tier\": \"${TIER}\"}}" "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT_ID""#,
          #"curl -X PATCH --json '{"config": {"request": {"requestTemplate": "${input.rawRequest}"}}, "version": 1}' "https://api.mypurecloud.com/api/v2/integrations/actions/$ACTION_ID""#,
        ],
        bad: [
          #"{"config": {"request": {"requestUrlTemplate": "/api/v2/routing/queues/1️⃣{input.queueId}/members/2️⃣${{input.userId}}", "requestType": "DELETE"}}}"#,
          #"curl -X PATCH --json '{"attributes": {"tier": "1️⃣${TIER}"}}' "https://api.mypurecloud.com/api/v2/conversations/webmessaging/$CONVERSATION_ID/participants/$PARTICIPANT_ID""#,
        ])),
    onAccepted: .silent, needs: .readiness
  ) { context in
    let sent = context.request.substitution.unexpanded.filter { !isOfDataAction($0, context) }
    let mistakes = context.request.substitution.mistakes
    let unbalanced =
      mistakes.isEmpty ? UnbalancedBraces.findings(in: context.request, context.url) : []
    let unexpanded =
      unbalanced + mistakes.compactMap(finding)
      + sent.map { placeholder in
        Finding(
          "\(placeholder.string.quoted) is sent as it stands",
          help: context.request.substitution.expansion, at: placeholder.place)
      }
    guard context.isReady else { return unexpanded }
    let open = UnfilledPlaceholders(
      in: context.request, readingBody: context.isBodyChecked
    ).all.filter { placeholder in
      !sent.contains { $0.place == placeholder.place }
        && !unbalanced.contains { $0.range == placeholder.place }
    }
    return unexpanded
      + open.map { placeholder in
        Finding(
          "\(placeholder.string.quoted) is not filled in",
          help: "write what is to be sent", at: placeholder.place)
      }
  }

  /// Whether a placeholder is in the body that makes or changes a data action, which fills it in when
  /// it runs: `"requestTemplate": "${input.rawRequest}"`.
  private static func isOfDataAction(_ placeholder: MappedText, _ context: RuleContext) -> Bool {
    guard let path = context.path?.operation?.path, let url = context.url else { return false }
    let isOfActions = path.segments.starts(with: dataActions) { segment, word in
      if case .literal(word) = segment { true } else { false }
    }
    return isOfActions && !url.text.place.bytes.overlaps(placeholder.place.bytes)
  }

  private static let dataActions = ["api", "v2", "integrations", "actions"]

  /// The finding about an input that is not written as one.
  private static func finding(_ mistake: VelocityMistake) -> Finding? {
    let reason =
      switch mistake.kind {
      case .noDollar: "the dollar sign is missing"
      case .doubledBraces: "its braces are doubled"
      case .unclosed: "its brace is not closed"
      case .noInput: String?.none
      }
    return reason.map { reason in
      Finding(
        "\(mistake.text.string.quoted) is sent as it stands: \(reason)",
        help: "write \(mistake.meant)", at: mistake.text.place, fix: mistake.fix)
    }
  }
}

extension VelocityMistake {
  /// The change to what was meant.
  var fix: Fix? { Fix("write \(meant)", isSafe: false, replacing: [(text, meant)]) }
}
