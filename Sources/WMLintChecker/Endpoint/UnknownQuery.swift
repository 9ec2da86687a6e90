import WMLintDiagnostics
import WMLintRequests
import WMLintSchema
import WMLintText

extension Check {
  static let unknownQuery = Check(
    Rule(
      id: "unknown-query", group: .endpoint, severity: .warning,
      summary: "The operation does not take this query parameter.",
      why:
        "The API does not do what a parameter asks for if the operation does not have it: an "
        + "operation that takes a cursor answers with its first page whatever 'pageNumber' says. "
        + "The update of a participant takes none: what is to be stored belongs in the body. 'fl' "
        + "is not reported, and neither are '_' and the like, which only prevent caching.",
      source: "the published API of October 2026 and its release notes",
      examples: Examples(
        good: [
          .rightRequest,
          #"{"url": "GET https://api.mypurecloud.com/api/v2/users?pageSize=25&expand=presence&fl=*"}"#,
        ],
        bad: [
          #"{"path": "/api/v2/conversations/webmessaging/{c}/participants/{p}?1️⃣acw=30"}"#,
          #"{"url": "GET https://api.mypurecloud.com/api/v2/users?1️⃣pagesize=25"}"#,
          #"{"url": "GET https://api.mypurecloud.com/api/v2/flows/datatables?1️⃣showbrief=true"}"#,
          #"{"url": "GET https://api.mypurecloud.com/api/v2/analytics/conversations/details/jobs/{jobId}/results?1️⃣pageNumber=2"}"#,
        ])),
    onAccepted: .silent
  ) { context in
    let ids = misnamedIDs(of: context.request.call)
    if let query = context.query {
      guard !query.all.isEmpty, let operation = context.path?.operation else { return ids }
      let unknown = query.unknown(to: operation)
      return ids + unknown.compactMap { finding($0, operation, context) }
    }
    guard let endpoint = context.endpoint, endpoint.participant != nil else { return ids }
    var places = context.request.query.map(\.name.place)
    if let query = endpoint.url.query, !query.isEmpty { places.append(query.place) }
    if context.request.call != nil {
      return ids
        + places.map {
          Finding("this method has no such option", help: "a body goes into { body: … }", at: $0)
        }
    }
    return places.map {
      Finding("this operation takes no query parameters", help: "remove the query", at: $0)
    }
  }

  /// Names of ids that a method does not take: no method of Python has `userId`.
  private static func misnamedIDs(of call: MethodCall?) -> [Finding] {
    guard let call, !call.misnamedIDs.isEmpty else { return [] }
    return call.misnamedIDs.map { name, known in
      Finding(
        "this method has no argument \(name.string.quoted)", help: "did you mean \(known.quoted)?",
        at: name.place, fix: Fix("write \(known)", isSafe: false, replacing: [(name, known)]))
    }
  }

  private static func finding(
    _ parameter: QueryParameters.Parameter, _ operation: Operation, _ context: RuleContext
  ) -> Finding? {
    guard let path = context.path, let query = context.query,
      !operation.parameters.contains(where: \.isOpen)
    else { return nil }
    if let release = operation.removedParameters[parameter.name] {
      return Finding(
        "the query parameter \(parameter.name.quoted) was removed in \(ReleaseName.phrase(release))",
        help: "remove it", at: parameter.written.place)
    }
    let meant = parameter.nearest(in: operation)
    let isGiven =
      meant.map { meant in query.all.contains { $0.name == meant.name && !$0.isMisnamed } } ?? false
    let name = query.isInSnakeCase ? parameter.written.string : parameter.name
    let help =
      meant.map {
        let name = query.spelled($0.name).quoted
        return isGiven ? "\(name) is there as well" : "did you mean \(name)?"
      }
      ?? operation.pagingHelp(instead: parameter.name)
      ?? operation.related(to: parameter.name).map { "did you mean \($0.quoted)?" }
      ?? (operation.takesQuery ? nil : "it takes none")
    return Finding(
      "this operation has no query parameter \(name.quoted)", in: path.api,
      help: help, at: parameter.written.place,
      fix: isGiven ? nil : meant.flatMap { parameter.renamed($0, to: query.spelled($0.name)) })
  }
}

extension Operation {
  fileprivate var takesQuery: Bool { parameters.contains { $0.place == .query } }

  /// The one parameter whose name begins or ends with what was written: `phoneNumber` for `number`.
  fileprivate func related(to name: String) -> String? {
    let names = parameters.filter { $0.place == .query }.map(\.name)
    if name.lowercased() == "page", names.contains("pageNumber") { return "pageNumber" }
    let found = Suggestion.related(to: name, in: names)
    // Nearly all lists have `pageNumber` and `pageSize` as well.
    let others = found.filter { !$0.hasPrefix("page") }
    return others.count == 1 ? others[0] : others.isEmpty && found.count == 1 ? found[0] : nil
  }

  /// What to write for the number of a page where pages are counted in another way.
  fileprivate func pagingHelp(instead name: String) -> String? {
    guard ["page", "pagenumber"].contains(name.lowercased()),
      let other = parameters.first(where: {
        $0.place == .query && ["cursor", "after"].contains($0.name)
      })
    else { return nil }
    return "the first page comes over and over: this operation takes \(other.name.quoted)"
  }
}

extension QueryParameters {
  /// The names that are not reported: `fl`, and those that only prevent caching.
  private static let harmless: Set<String> = ["fl", "_", "_t", "t", "cb", "nocache", "timestamp"]

  /// The parameters that an operation does not have.
  func unknown(to operation: Operation) -> [Parameter] {
    all.filter { given in
      !Self.harmless.contains(given.name)
        && (given.isMisnamed
          || !operation.parameters.contains { $0.place == .query && $0.name == given.name })
    }
  }
}

extension QueryParameters.Parameter {
  /// The parameter of an operation that was probably meant: `expand` for `expand[0]`.
  func nearest(in operation: Operation) -> Parameter? {
    let word = name.prefix { $0 != "[" }
    let known = operation.parameters.filter { $0.place == .query }
    if isMisnamed, let same = known.first(where: { $0.name == name }) { return same }
    let meant = Suggestion.nearest(String(word), in: known.map(\.name))
    return known.first { $0.name == meant }
  }

  /// The change of the name to another, where that takes the value.
  fileprivate func renamed(_ parameter: Parameter, to name: String) -> Fix? {
    if let value, let text = QueryLiteral.value(value), !parameter.takes(text) { return nil }
    return Fix(
      "write \(name)", isSafe: false,
      replacing: ([written] + copies.map(\.name)).map { ($0, with: name) })
  }
}

extension Parameter {
  fileprivate func takes(_ text: String) -> Bool {
    text.split(separator: ",").allSatisfy { QueryValue(String($0), of: self) == nil }
  }
}
