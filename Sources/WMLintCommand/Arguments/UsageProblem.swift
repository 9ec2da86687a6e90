import WMLintText

/// Arguments that make no sense, and what would.
struct UsageProblem: Error, Hashable {
  /// One line.
  let message: String

  init(_ message: String) { self.message = message }

  /// An unknown word, with the nearest known one, or where all are listed.
  init(unknown kind: String, _ word: String, of known: [String], listedBy list: String? = nil) {
    message = Suggestion.refusal(of: kind, word, among: known, listedBy: list)
  }
}
