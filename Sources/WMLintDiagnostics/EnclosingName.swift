import WMLintText

/// The name of the list or the object that a value is in: `"password": ["…"]`.
enum EnclosingName {
  private static let reach = 400
  private static let mostLevels = 3

  /// Whether a text is in a list or an object whose name is that of a credential, and under no
  /// name that only describes one.
  static func stands(
    before place: Int, _ own: CredentialLabel, _ text: ArraySlice<UInt8>
  ) -> Bool {
    // Ids and paths, which most texts are, need no look back.
    guard CredentialValue.isRandom(text) else { return false }
    let bytes = own.bytes
    if own.isJoined, own.end > 0, CredentialName.isDescription(endingAt: own.end, in: bytes.span) {
      return false
    }
    var closed = 0
    var levels = 0
    var index = place
    while index > 0, place - index < reach, levels < mostLevels {
      index -= 1
      switch bytes[index] {
      case ASCII.closeBracket, ASCII.closeBrace: closed += 1
      case ASCII.openBracket, ASCII.openBrace:
        if closed > 0 {
          closed -= 1
          continue
        }
        let name = CredentialLabel(before: index, in: bytes)
        if name.isJoined, name.end < index, name.isName { return true }
        if bytes[index] == ASCII.openBracket, levels == 0, name.isUser { return true }
        levels += 1
      default: break
      }
    }
    return false
  }
}
