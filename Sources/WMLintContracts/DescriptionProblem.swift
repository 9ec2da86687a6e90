package import WMLintJSON

/// Why a text is not a description that can be read.
package enum DescriptionProblem: Error {
  /// It is not JSON; the document has the text.
  case syntax(SyntaxProblem, Document)
  /// It is JSON, but not a supported description; the message says why.
  case other(String, place: Range<Int>)
}
