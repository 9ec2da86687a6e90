extension Suggestion {
  /// The message about an unknown word: with the nearest known one, or where they are listed.
  package static func refusal(
    of kind: String, _ word: String, among known: [String], listedBy list: String? = nil
  ) -> String {
    let hint: String
    if let nearest = nearest(word, in: known) {
      hint = "; did you mean '\(nearest)'?"
    } else if (1...4).contains(known.count) {
      hint = "; use \(self.list(known))"
    } else {
      hint = list.map { "; '\($0)' lists them" } ?? ""
    }
    return "unknown \(kind) '\(word)'\(hint)"
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
