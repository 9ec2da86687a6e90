/// What a reader takes for JSON.
package enum ReadingMode: Hashable, Sendable {
  /// RFC 8259 and nothing else.
  case strict
  /// RFC 8259 with placeholders where a value, a key or a part of a string may stand.
  case template
  /// A literal of a programming language, as far as its values can be known without running it.
  case literal(LiteralDialect)
}
