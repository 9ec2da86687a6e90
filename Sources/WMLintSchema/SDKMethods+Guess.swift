import WMLintText

extension SDKMethods {
  /// The methods that a misspelt name was probably meant for.
  package struct Guess: Sendable {
    /// The methods that it may have been meant to be, the likeliest first.
    package let entries: [Entry]

    /// The medium that it names, where the contract has no operation of that.
    package let medium: MediaWord?
  }

  /// How many slips a name may hold: many other methods are made of the same words.
  private static let mostSlips = 2

  /// The methods that a name was probably meant for; `nil` if it is a method, or far from all.
  ///
  /// `patchConversationsVoiceParticipant` has the words of one but for the medium.
  /// `patchConversationsCallParticipantCommunication` sends another operation, and is not one of
  /// ours.
  package func meant(by name: ArraySlice<UInt8>) -> Guess? {
    let letters = MethodName(name).letters
    guard self[name] == nil else { return nil }
    if let parts = MethodParts(letters), let meant = meant(by: parts) { return meant }
    let text = String(decoding: letters, as: UTF8.self)
    guard MethodParts.verbs.contains(where: text.hasPrefix),
      let nearest = Suggestion.only(
        text, in: entries.map(\.method.name), forgiving: Self.mostSlips)
    else { return nil }
    return Guess(entries: entries.filter { $0.method.name == nearest }, medium: nil)
  }

  private func meant(by parts: MethodParts) -> Guess? {
    let served = contract.media.filter { medium in
      contract.operations(for: medium).contains { !$0.status.isRemoved }
    }
    let word = MediaWord.of(parts.medium)
    let own = served.first { $0 == parts.medium || $0 == parts.medium + "s" }
    if !parts.medium.isEmpty, own == nil, word == nil,
      Suggestion.nearest(parts.medium, in: served + MediaWord.others.map(\.word)) == nil
    {
      return nil
    }
    // Most contracts have one operation, so every name was meant for that.
    let isOne = contract.operations.count == 1
    let medium = own ?? word.map(\.published) ?? Suggestion.nearest(parts.medium, in: served)
    let candidates = isOne ? entries : entries.filter { $0.operation.path.medium == medium }
    // The thread is about attributes.
    let endsWithAttributes = parts.endsWithAttributes || word?.word == "webmessaging"
    func isLikely(_ entry: Entry) -> Bool {
      (entry.operation.path.ending != nil) == endsWithAttributes
    }
    let sorted = candidates.filter(isLikely) + candidates.filter { !isLikely($0) }
    return sorted.isEmpty ? nil : Guess(entries: sorted, medium: own == nil ? word : nil)
  }
}
