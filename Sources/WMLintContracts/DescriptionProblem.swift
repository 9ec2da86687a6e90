package import WMLintJSON

/// Why a text is not a description that can be read.
package enum DescriptionProblem: Error {
  /// It is not JSON; the document has the text.
  case syntax(SyntaxProblem, Document)
  /// It is JSON and no description of a version that is read; the message says why.
  case other(String, place: Range<Int>)
}
