package import WMLintJSON
package import WMLintText

extension Document {
  /// Reads a literal of a programming language, as far as its values can be known without running it.
  package init(literal text: MappedText, in dialect: LiteralDialect) {
    var reader = LiteralReader(text, in: dialect)
    reader.read()
    self.init(
      text, nodes: reader.nodes,
      in: LiteralNotation(dialect: dialect, holdsCasts: reader.holdsCasts))
  }
}
