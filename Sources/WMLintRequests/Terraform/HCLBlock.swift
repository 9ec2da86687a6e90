import WMLintText

/// A block of HCL: its attributes, and the blocks in it.
struct HCLBlock {
  /// The type and the labels, without their quotes: `resource`, its type and its name.
  let names: [MappedText]

  /// The attributes by name, each with its expression.
  var attributes: [(name: MappedText, expression: Range<Int>)] = []
  var blocks: [HCLBlock] = []

  /// Where it is, from its type to its closing brace.
  var range: Range<Int>

  /// The expression of the last attribute of a name.
  func expression(_ name: String) -> Range<Int>? {
    attributes.last { $0.name.equals(name) }?.expression
  }
}
