import WMLintDiagnostics
import WMLintJSON
import WMLintRequests
import WMLintSchema

extension Checker {
  /// What the checks find in a request.
  ///
  /// A request to a medium of the published API is rather held to that where it has fewer mistakes by
  /// it: one mistake in a right update of a message does not make it one of a web messaging
  /// conversation.
  func result(
    of request: Request, sending body: SentBody? = nil, secrets: [Secret]?, leaks: Leaks = .each,
    hiding texts: SecretTexts? = nil, known credentials: FoundCredentials? = nil
  ) -> CheckResult {
    guard let operation = contract.operations.first else { return CheckResult() }
    let context = RuleContext(
      request, contract: contract, scopes: scopes, operation: operation, isReady: isReady,
      secrets: secrets, leaks: leaks, body: body)
    func other() -> CheckResult {
      let published = Contract.participantUpdates.extended(routing: [], hosts: contract.hosts)
      return Checker(published, scopes: scopes, isReady: isReady, checks: checks)
        .result(
          of: request, sending: body?.twin(for: published), secrets: secrets, leaks: leaks,
          hiding: texts, known: credentials)
    }
    // What was decided for a body holds for whoever else sends it so.
    if let body, !context.isBodyChecked, body.publishedRoles.contains(context.bodyRole) {
      return other()
    }
    let found = result(of: context, hiding: texts, known: credentials)
    let isOfPath = [Check.wrongMedia.rule.id, Check.unknownPath.rule.id].contains
    guard contract.name == Contract.thread.name, found.diagnostics.count > 1,
      request.call == nil, found.diagnostics.contains(where: { isOfPath($0.rule) }),
      context.isBodyChecked, Self.isOfAnotherMedium(request.body)
    else { return found }
    let otherFound = other()
    guard otherFound.diagnostics.count < found.diagnostics.count else { return found }
    if let body { body.publishedRoles.insert(context.bodyRole) }
    return otherFound
  }

  /// Whether a body is no empty object, and has nothing that only the thread's has.
  private static func isOfAnotherMedium(_ body: Body) -> Bool {
    guard case .json(let document) = body, let root = document.root else { return true }
    let isEmpty = document.nodes[root].next == root + 1
    if document.kind(root) == .object, isEmpty { return false }
    return !(root..<document.nodes[root].next).contains { node in
      ["routing", "acw"].contains { document.value($0, in: node) != nil }
    }
  }
}
