import WMLintRequests
import WMLintSchema
import WMLintText

/// Whether a request updates a participant, or was meant to.
extension RouteFinder {
  /// Whether a request that somebody named was meant to update a participant.
  var isNearlyUpdate: Bool {
    let names = url.names
    if names.isEmpty || URLText.isMethod(url.path.string) { return true }
    if case .current = match { return false }
    if let method = request.method ?? url.method, !method.isWord("patch") { return false }
    guard let start = names.firstIndex(of: "conversations") ?? (url.base == nil ? nil : -1) else {
      return false
    }
    let tail = names[(start + 1)...]
    // More may be behind a participant's id in other operations.
    if let participants = tail.firstIndex(where: { Self.isNear($0, "participants") }) {
      return tail.endIndex - participants <= 3
        || tail[(participants + 1)...].contains { Self.isNear($0, "attributes") }
    }
    return tail.contains { name in
      Self.isNear(name, "webmessaging")
        && (contract.name == Contract.thread.name || !contract.api.paths.isWord(name))
    }
  }

  private static func isNear(_ name: String, _ word: String) -> Bool {
    Suggestion.nearest(name, in: [word]) != nil
  }

  /// Whether the operation is one of the updates of a participant.
  func isUpdate(_ path: PublishedPath) -> Bool {
    path.operation.map { operation in
      Contract.participantUpdates.operations.contains { $0.line == operation.line }
    } ?? false
  }
}
