package import WMLintText

/// What a data action asks its callers for, and where its templates use it.
package struct InputContract: Sendable {
  /// The names of the inputs there are.
  package let names: [String]

  /// The names as a template writes them.
  package let uses: [MappedText]

  package init(names: [String], uses: [MappedText]) {
    self.names = names
    self.uses = uses
  }
}
