import WMLintText

/// A place with the line that it stands in.
struct Frame {
  let name: String
  let start: Position
  let excerpt: Excerpt
}
