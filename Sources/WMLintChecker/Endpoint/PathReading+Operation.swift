import WMLintRequests
import WMLintSchema
import WMLintText

extension PathReading {
  /// The operation of the path, or the one that was meant, which the body helps to tell.
  func meantOperation(_ body: IntendedBody?) -> Operation? {
    // Most contracts have one operation, which any path was meant to be.
    guard contract.operations.count > 1 else { return contract.operations.first }
    let candidates = contract.operations(for: meantMedium)
    let ending = parts?.ending.map(string)
    let written =
      candidates.first { $0.path.ending == ending }
      ?? ending.flatMap { ending in
        candidates.first { Suggestion.nearest(ending, in: [$0.path.ending ?? ""]) != nil }
      }
    if parts != nil, mistakes.isEmpty { return written }
    if let meant = body?.operation(among: candidates) { return meant }
    // The thread is about attributes.
    let attributes = candidates.first { $0.path.ending != nil }
    return parts == nil || isOfThread ? attributes : written ?? candidates.first
  }

  /// Whether the path is the thread's, and the contract does not have it.
  var isOfThread: Bool {
    mistakes.contains { mistake in
      if case .unknownMedia(let word) = mistake.kind { word.word == "webmessaging" } else { false }
    }
  }

  /// The medium of the contract that the path names or means; `nil` for the path of all media.
  private var meantMedium: String? {
    guard let name = parts?.medium.map(string) else { return nil }
    let media = contract.media.filter { medium in
      contract.operations(for: medium).contains { !$0.status.isRemoved }
    }
    if media.contains(name) { return name }
    if let word = MediaWord.of(name), contract.operations(for: name).isEmpty {
      return word.published
    }
    return Suggestion.nearest(name, in: media)
  }
}
