import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema
import WMLintText
import WMLintValidation

extension Checker {
  /// What the checks find in a request.
  ///
  /// The update of a participant is checked against the published API where that has its medium, unless its
  /// body is the thread's.
  func result(
    of request: consuming Request, on route: Route?, sending body: SentBody? = nil,
    secrets: [Secret]?, leaks: CredentialReporting = .each, hiding texts: SecretTexts? = nil,
    known credentials: FoundCredentials? = nil
  ) -> CheckResult {
    if case .published(let path) = route {
      let context = RuleContext(
        request, publishedBodies, scopes: scopes, operation: path.anyOperation,
        isReady: isReady, secrets: secrets, leaks: leaks, body: body, path: path)
      return result(of: context, hiding: texts, known: credentials)
    }
    let url = if case .update(let url) = route { url } else { request.endpoint.map(URLText.init) }
    let body = body ?? SentBody(of: request.body, bodies)
    let isOfPublished = isOfPublished(body, to: url)
    let applied = isOfPublished ? publishedBodies : bodies
    let context = RuleContext(
      request, applied, scopes: scopes,
      operation: applied.contract.operations.first ?? .unknown, isReady: isReady,
      secrets: secrets, leaks: leaks, body: isOfPublished ? body?.twin(for: applied) : body,
      url: url)
    return result(of: context, hiding: texts, known: credentials)
  }

  /// Whether a request under the thread's contract updates a participant of a medium that the
  /// published API has, with a body that is not the thread's.
  private func isOfPublished(_ body: SentBody?, to url: URLText?) -> Bool {
    guard contract.name == Contract.thread.name, let url, body?.isOfThread != true
    else { return false }
    return Self.namesPublishedMedium(url, orRemoved: body.map(isOfState) ?? false)
  }

  /// Whether a body has keys of the update that takes a state: nothing shows that web messaging is
  /// meant by a path that is gone.
  private func isOfState(_ body: SentBody) -> Bool {
    let updates = published.operations(for: nil)
    let meant = IntendedBody(.json(body.document), published)?.operation(among: updates)
    return meant.map { $0.path.ending == nil } ?? false
  }

  /// Whether what is before `participants` names a medium with a path that can be sent, or one
  /// that is gone, a placeholder for one, or none.
  private static func namesPublishedMedium(
    _ url: URLText, orRemoved takesRemoved: @autoclosure () -> Bool
  ) -> Bool {
    let names = url.names.map { name in String(name.drop { $0 == " " }) }
    let start = names.lastIndex(of: "conversations").map { $0 + 1 } ?? 0
    guard url.base != nil || start > 0 else { return false }
    let tail = start..<names.count
    let participants = tail.first { index in
      Placeholder.name(url.text[url.segments[index]]) == nil
        && Suggestion.nearest(names[index], in: ["participants"]) != nil
    }
    let before = tail.prefix { $0 != participants }
    let words = before.filter { MediaWord.of(names[$0]) != nil }
    guard let word = words.first else {
      // `conversations/{id}` alone shows nothing.
      guard participants != nil, let first = before.first else { return false }
      return before.count == 1 || Placeholder.name(url.text[url.segments[first]]) != nil
    }
    let operations = Contract.participantUpdates.operations(for: names[word])
    return operations.contains { !$0.status.isRemoved } || !operations.isEmpty && takesRemoved()
  }
}
