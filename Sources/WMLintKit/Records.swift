package import WMLintJSON

/// How the lines of a file are read that are records with requests in them.
package struct Records: Sendable {
  /// Where the request is in each; `nil` for the whole of it.
  package var request: JSONPointer?

  /// Where the value is that each is known by.
  package var key: JSONPointer?

  /// Whether each is reported, and not only what is found in it.
  package var areListed = false

  package init() {}
}

/// A record of a file, and where in what is found its own ends.
package struct Record: Sendable {
  package let line: Int
  package let key: String?

  /// Whether no request is in it that is checked.
  package let isSkipped: Bool

  /// How many of the diagnostics of the part are its own or are before those.
  package let end: Int
}
