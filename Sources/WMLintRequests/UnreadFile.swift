package import WMLintText

/// A file that a request names and that could not be read.
package struct UnreadFile: Sendable {
  /// What the request takes from the file.
  package enum Content: Sendable { case body, conversation, options }

  package let name: MappedText
  package let content: Content

  package init(_ name: MappedText, _ content: Content) {
    self.name = name
    self.content = content
  }
}
