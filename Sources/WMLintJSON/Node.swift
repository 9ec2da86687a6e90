/// A value, or the key of a member, as it is in a document.
///
/// The children of a container follow it; those of an object are key, value, key, value.
package struct Node: Sendable {
  package enum Kind: UInt8, Sendable {
    // The generic one of types with a raw value is a call for each comparison.
    package static func == (left: Kind, right: Kind) -> Bool { left.rawValue == right.rawValue }

    case object, array, string
    /// A number without fraction and exponent.
    case integer
    /// A number with a fraction or an exponent.
    case decimal
    case `true`, `false`, null
    /// A template's placeholder, or an expression: a value that is not known yet.
    case placeholder
    /// Something that is not JSON; what is wrong with it is among the document's problems.
    case broken
  }

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    // The generic one of option sets is a call for each question.
    package func contains(_ flags: Flags) -> Bool { rawValue & flags.rawValue == flags.rawValue }

    /// A string that must be decoded before it is compared.
    package static let escaped = Flags(rawValue: 1)
    /// A string of which a placeholder is a part.
    package static let holdsPlaceholder = Flags(rawValue: 2)
    /// A string that is a placeholder from quote to quote.
    package static let isPlaceholder = Flags(rawValue: 4)
    /// A container of which something could not be read, or is written by a placeholder.
    package static let incomplete = Flags(rawValue: 8)
    /// A string without quotes.
    package static let bare = Flags(rawValue: 16)
    /// Read after a problem on the same line, so perhaps wrongly.
    package static let doubtful = Flags(rawValue: 32)
    /// Written in the notation of the document, not in JSON.
    package static let noted = Flags(rawValue: 64)
    /// A key of a class of a program, or an object of one, which may be sent in another way.
    package static let inferred = Flags(rawValue: 128)
  }

  package let kind: Kind
  package var flags: Flags
  private let lower: UInt32
  private var upper: UInt32

  /// The index behind the node and all that is in it.
  package var next: Int { Int(following) }
  private var following: UInt32

  /// The bytes from the first to the last, quotes and brackets included.
  package var range: Range<Int> { Int(lower)..<Int(upper) }

  /// Whether it is a string between two double quotes that reads as it is written.
  var isPlainString: Bool {
    kind == .string && flags.isDisjoint(with: [.escaped, .bare, .noted])
  }

  @inline(__always)
  package init(_ kind: Kind, _ flags: Flags = [], _ lower: Int, _ upper: Int, next: Int) {
    self.kind = kind
    self.flags = flags
    self.lower = UInt32(truncatingIfNeeded: lower)
    self.upper = UInt32(truncatingIfNeeded: upper)
    following = UInt32(truncatingIfNeeded: next)
  }

  /// Ends a container.
  @inline(__always)
  package mutating func close(at offset: Int, next: Int) {
    upper = UInt32(truncatingIfNeeded: offset)
    following = UInt32(truncatingIfNeeded: next)
  }
}
