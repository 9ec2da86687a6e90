package import WMLintText

/// A method of SDKs that sends an operation.
package struct SDKMethod: Hashable, Sendable {
  /// The name in camelCase; each SDK writes the same words in its own way.
  package let name: String

  /// The model of the body, where the method takes that.
  package let model: String

  package init(_ name: String, model: String) {
    self.name = name
    self.model = model
  }

  /// The name that generated SDKs give the method of an operation: the HTTP method and the path, in
  /// which the segment before an id is in the singular, as it is one of many.
  ///
  /// `patchConversationsMessageParticipant` is PATCH of
  /// `/api/v2/conversations/messages/{conversationId}/participants/{participantId}`.
  package init(_ method: String, _ path: PathTemplate, model: String) {
    let segments = path.segments.drop { $0 == .literal("api") || $0 == .literal("v2") }
    var name = method.lowercased()
    for (index, segment) in zip(segments.indices, segments) {
      guard case .literal(let word) = segment else { continue }
      var isBeforeID = false
      if index + 1 < segments.endIndex, case .parameter = segments[index + 1] { isBeforeID = true }
      name += (isBeforeID && word.hasSuffix("s") ? word.dropLast() : word[...]).capitalised
    }
    self.init(name, model: model)
  }

  /// The name in the naming of the SDK that another name is written for: `patch_conversations_…`
  /// beside one in snake_case, and `Patch…Async` beside one that begins and ends so.
  package func name(like other: String) -> String {
    if other.contains("_") { return name(in: .snake, like: other) }
    return name(in: other.first?.isUppercase == true ? .capital : .camel, like: other)
  }

  /// The name in a naming, with what another has behind it to say how it is called.
  package func name(in naming: NamingStyle, like other: String) -> String {
    let words = words(of: name) + MethodName(other.utf8).ending
    switch naming {
    case .snake: return words.joined(separator: "_")
    case .capital: return words.map(\.capitalised).joined()
    case .camel: return words[0] + words.dropFirst().map(\.capitalised).joined()
    }
  }

  /// Whether every SDK divides the name into the same words: of digits and abbreviations nobody knows.
  package var hasPlainWords: Bool {
    name.allSatisfy(\.isLetter) && words(of: name).allSatisfy { $0.count > 1 }
  }

  /// The words of a name in camelCase, in lower case.
  private func words(of name: String) -> [String] {
    name.reduce(into: [""]) { words, character in
      if character.isUppercase { words.append("") }
      words[words.count - 1] += character.lowercased()
    }
  }
}

extension StringProtocol {
  /// The same with its first letter in upper case.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
