/// The examples of a rule, which are its documentation and its tests.
package struct Examples: Hashable, Sendable {
  package let good: [Example]
  package let bad: [Example]

  package init(good: [Example], bad: [Example]) {
    self.good = good
    self.bad = bad
  }
}

/// A text that is linted to show a rule; a mark such as 1️⃣ is before each place reported.
package struct Example: Hashable, Sendable, ExpressibleByStringLiteral {
  package let marked: String

  /// The request line that a bare body goes to.
  package let endpoint: String?

  /// The scopes that the token has.
  package let scopes: [String]

  /// The name of the contract that it is checked against; `nil` for the default.
  package let contract: String?

  /// The name of its file, if that decides how it is read.
  package let file: String

  package init(
    _ marked: String, endpoint: String? = nil, scopes: [String] = [], contract: String? = nil,
    in file: String = "example"
  ) {
    self.marked = marked
    self.endpoint = endpoint
    self.scopes = scopes
    self.contract = contract
    self.file = file
  }

  package init(stringLiteral marked: String) { self.init(marked) }

  /// The text as it would be in a file.
  package var text: String { marked.filter { !Self.isMark($0) } }

  /// The offsets in `text` of the places that are marked, in order.
  package var offsets: [Int] {
    var offset = 0
    var found: [Int] = []
    for character in marked {
      if Self.isMark(character) {
        found.append(offset)
      } else {
        offset += character.utf8.count
      }
    }
    return found
  }

  private static func isMark(_ character: Character) -> Bool {
    character.unicodeScalars.last == "\u{20E3}"
  }
}
