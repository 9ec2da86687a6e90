import WMLintText

/// A place with the line that it is in.
struct Frame {
  /// The name of the source, its secrets covered.
  let name: String
  let start: Position
  let excerpt: Excerpt?
}
