import WMLintText

/// A format that is not text, recognised by the bytes that each of its files begins with.
package struct BinaryFormat: Sendable {
  /// What can be done with a file of it.
  package enum Remedy: Sendable {
    /// A program prints what was compressed.
    case decompress(program: String)
    /// A command unpacks the files in it, whose name is behind it.
    case unpack(command: String)
    /// It is a table, whose rows can be written as lines.
    case export
    /// There is nothing in it to lint.
    case nothing
  }

  /// How many bytes at the start of a file show what it is.
  package static let telling = 1_024

  /// What a file of it is, after 'this is'.
  package let name: String
  package let remedy: Remedy

  /// The format of a file that begins with some bytes; `nil` for what may be a text.
  package init?(of bytes: some RandomAccessCollection<UInt8>) {
    // Most files are JSON, and a look at their first byte is enough.
    guard let first = bytes.first, first != ASCII.openBrace, first != ASCII.openBracket else {
      return nil
    }
    let start = Array(bytes.prefix(Self.telling))
    if let known = Signature.all.first(where: { $0.fits(start) }) {
      name = known.name
      remedy = known.remedy
    } else if Self.isUnknownBinary(start) {
      name = "binary data"
      remedy = .nothing
    } else {
      return nil
    }
  }

  /// Whether bytes are not text in any encoding that is recognised; no text in UTF-8 has a zero.
  private static func isUnknownBinary(_ start: [UInt8]) -> Bool {
    guard start.contains(0), ForeignEncoding(start) == nil else { return false }
    // The last character may be cut.
    return (0..<min(4, start.count)).allSatisfy { cut in
      String(validating: start.dropLast(cut), as: UTF8.self) == nil
    }
  }
}
