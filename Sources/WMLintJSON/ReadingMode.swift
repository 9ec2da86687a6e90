/// The grammar that a reader accepts.
package enum ReadingMode: Hashable, Sendable {
  /// RFC 8259 and nothing else.
  case strict
  /// RFC 8259 with placeholders where a value, a key or a part of a string may be.
  case template
}
