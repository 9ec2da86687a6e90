/// A name that is made as those of the methods are which update a participant: `patch`,
/// `Conversations`, a medium, `Participant`, and perhaps `Attributes`.
struct MethodParts {
  static let verbs = ["patch", "update"]

  /// The medium, in lower case; empty where none is named.
  let medium: String
  let endsWithAttributes: Bool

  /// Takes apart the letters of a name; `nil` if it is made in another way.
  init?(_ letters: ArraySlice<UInt8>) {
    var rest = String(decoding: letters, as: UTF8.self)[...]
    endsWithAttributes = rest.removeEnd("attributes") || rest.removeEnd("attribute")
    guard rest.removeEnd("participant") || rest.removeEnd("participants") else { return nil }
    if rest.removeStart("patch") {
      guard rest.removeStart("conversation") else { return nil }
      // The conversations are many where one medium of several follows.
      if rest.first == "s", MediaWord.of(String(rest)) == nil { rest.removeFirst() }
    } else {
      // Functions of one's own are called like this, unless they name the thread's medium.
      guard rest.removeStart("update"),
        rest.removeEnd("conversation") || rest.removeEnd("conversations"),
        MediaWord.of(String(rest))?.word.hasPrefix("webmess") == true
      else { return nil }
    }
    medium = String(rest)
  }
}

extension Substring {
  /// Removes what the text begins with, if it does.
  fileprivate mutating func removeStart(_ word: String) -> Bool {
    guard hasPrefix(word) else { return false }
    self = dropFirst(word.count)
    return true
  }

  /// Removes what the text ends with, if it does.
  fileprivate mutating func removeEnd(_ word: String) -> Bool {
    guard hasSuffix(word) else { return false }
    self = dropLast(word.count)
    return true
  }
}
