/// What a reader accepts beyond RFC 8259.
package struct ReadingMode: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Placeholders where a value, a key or a part of a string may be.
  package static let placeholders = ReadingMode(rawValue: 1)
  /// `// …` and `/* … */`, as where the sender takes them out.
  package static let comments = ReadingMode(rawValue: 2)
  /// `...` in the place of members, elements or a value, as in documents.
  package static let elisions = ReadingMode(rawValue: 4)

  /// RFC 8259 and nothing else.
  package static let strict: ReadingMode = []
  package static let template: ReadingMode = .placeholders
}
