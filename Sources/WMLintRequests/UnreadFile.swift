package import WMLintText

/// A file that a request names and that could not be read.
package struct UnreadFile: Sendable {
  /// What the request takes from the file.
  package enum Content: Sendable { case body, conversation }

  package let name: LiteralText
  package let content: Content

  package init(_ name: LiteralText, _ content: Content) {
    self.name = name
    self.content = content
  }
}
