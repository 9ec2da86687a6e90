import WMLintText

/// A pattern with wildcards as git reads it, whose matching takes time linear in pattern and text.
struct WildPattern: Sendable {
  private enum Token: Sendable {
    case byte(UInt8)
    /// Any byte but a slash.
    case any
    /// One of some bytes, but no slash.
    case set(BracketExpression)
    /// `*`: whatever has no slash.
    case name
    /// `**` at the end: whatever follows.
    case rest
    /// `**/`: any folders, or none.
    case folders
  }

  private let tokens: [Token]

  /// Reads a pattern; `nil` for one that matches nothing.
  init?(_ pattern: ArraySlice<UInt8>) {
    var tokens: [Token] = []
    var rest = pattern
    while let byte = rest.popFirst() {
      switch byte {
      case ASCII.questionMark: tokens.append(.any)
      case ASCII.asterisk:
        tokens += Self.stars(before: &rest, isAtStart: tokens.isEmpty, last: tokens.last)
      case ASCII.openBracket:
        guard let set = BracketExpression(&rest) else { return nil }
        tokens.append(.set(set))
      case ASCII.backslash:
        guard let escaped = rest.popFirst() else { return nil }
        tokens.append(.byte(escaped))
      default: tokens.append(.byte(byte))
      }
    }
    self.tokens = tokens
  }

  /// What a run of asterisks matches; the first one is read already.
  private static func stars(
    before rest: inout ArraySlice<UInt8>, isAtStart: Bool, last: Token?
  ) -> [Token] {
    let count = rest.prefix { $0 == ASCII.asterisk }.count
    rest = rest.dropFirst(count)
    let isFirstInName =
      switch last {
      case .byte(ASCII.slash), .folders: true
      default: isAtStart
      }
    guard count > 0, isFirstInName else { return [.name] }
    if rest.isEmpty { return [.rest] }
    if rest.first == ASCII.slash {
      rest = rest.dropFirst()
      return [.folders]
    }
    return rest.starts(with: [ASCII.backslash, ASCII.slash]) ? [.rest] : [.name]
  }

  /// Whether it matches a text as a whole.
  func matches(_ text: ArraySlice<UInt8>) -> Bool {
    // All ways to match are followed at once: each byte moves a set of places in the pattern on.
    var places = [Bool](repeating: false, count: tokens.count + 1)
    arrive(at: 0, in: &places)
    for byte in text {
      var next = [Bool](repeating: false, count: tokens.count + 1)
      var isStuck = true
      for place in tokens.indices where places[place] {
        isStuck = false
        switch tokens[place] {
        case .byte(let wanted): if byte == wanted { arrive(at: place + 1, in: &next) }
        case .any: if byte != ASCII.slash { arrive(at: place + 1, in: &next) }
        case .set(let set):
          if byte != ASCII.slash, set.contains(byte) { arrive(at: place + 1, in: &next) }
        case .name: if byte != ASCII.slash { arrive(at: place, in: &next) }
        case .rest: arrive(at: place, in: &next)
        case .folders:
          // In the midst of folders only a slash leads on.
          next[place] = true
          if byte == ASCII.slash { arrive(at: place + 1, in: &next) }
        }
      }
      if isStuck { return false }
      places = next
    }
    return places[tokens.count]
  }

  /// Marks a place, and those behind what may be nothing.
  private func arrive(at place: Int, in places: inout [Bool]) {
    var place = place
    while !places[place] {
      places[place] = true
      guard place < tokens.count else { return }
      switch tokens[place] {
      case .name, .rest, .folders: place += 1
      case .byte, .any, .set: return
      }
    }
  }
}
