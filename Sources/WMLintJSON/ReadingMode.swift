/// What a reader takes for JSON.
package enum ReadingMode: Hashable, Sendable {
  /// RFC 8259 and nothing else.
  case strict
  /// RFC 8259 with placeholders where a value, a key or a part of a string may be.
  case template
}
