/// One difference between two API descriptions.
package struct APIChange: Hashable, Sendable {
  /// What differs.
  package enum Subject: Hashable, Sendable {
    /// An operation, by its request line.
    case operation(String)
    /// A schema that bodies have, by its name.
    case schema(String)
    /// The hosts that serve the API.
    case hosts
  }

  /// What became of it.
  package enum Kind: String, Hashable, Sendable {
    case added, removed, changed
  }

  /// One thing that changed in it.
  package struct Detail: Hashable, Sendable {
    /// What changed: `query parameter 'expand'`, `key 'wrapup'`, `scopes`.
    package let name: String
    package let kind: Kind

    /// The words, such as values, that were added and removed; empty where words do not say it.
    package var added: [String] = []
    package var removed: [String] = []

    /// What it was and what it is: `a string`, `required`.
    package var before: String?
    package var after: String?
  }

  package let subject: Subject
  package let kind: Kind
  package var details: [Detail] = []
}
