import WMLintText

/// Arguments that make no sense, and what would.
struct UsageProblem: Error, Hashable {
  /// One line.
  let message: String

  init(_ message: String) { self.message = message }

  /// A word that is none of those there are, with the nearest, or where to find them all.
  init(unknown kind: String, _ word: String, of known: [String], listedBy list: String? = nil) {
    let hint: String
    if let nearest = Suggestion.nearest(word, in: known) {
      hint = "; did you mean '\(nearest)'?"
    } else if (1...4).contains(known.count) {
      hint = "; use \(Self.list(known))"
    } else {
      hint = list.map { "; '\($0)' lists them" } ?? ""
    }
    message = "unknown \(kind) '\(word)'\(hint)"
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
