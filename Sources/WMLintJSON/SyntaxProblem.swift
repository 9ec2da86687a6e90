/// A place where a text is not JSON, and why.
package struct SyntaxProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case empty, byteOrderMark, utf16, utf32, binary
    case notAValue, notANumber, notFinite, wrongCase(String)
    case singleQuotes, curlyQuotes, unquotedKey, comment
    case trailingComma, surplusComma, missingComma, missingColon, missingValue
    case unexpected, surplusText, mismatched(UInt8), unclosed(UInt8)
    case unclosedString, unclosedPlaceholder, controlCharacter(UInt8), invalidEscape
    case invalidUTF8, rawSurrogate
    case tooDeep
  }

  package let kind: Kind

  /// The bytes that are wrong; empty where something is missing.
  package let range: Range<Int>

  /// The bracket that was opened, for what is not closed.
  package let opening: Range<Int>?

  package init(_ kind: Kind, _ range: Range<Int>, opening: Range<Int>? = nil) {
    self.kind = kind
    self.range = range
    self.opening = opening
  }
}

extension SyntaxProblem.Kind {
  /// Whether it is about a bracket: a missing one makes several others wrong.
  package var isOfBracket: Bool {
    switch self {
    case .unclosed, .mismatched, .surplusText: true
    default: false
    }
  }
}
