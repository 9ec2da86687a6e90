package import WMLintText

/// The notation of a document that is not a JSON text, but a literal of a programming language.
///
/// Its nodes are those of JSON; the ones with the flag `noted` are written as the notation has them.
package protocol Notation: Sendable {
  /// Whether each member ends where its value does, so that it can be cut out and moved.
  var hasWholeMembers: Bool { get }

  /// The bytes between the quotes of a string.
  func content(of node: Int, in document: Document) -> Range<Int>

  /// The text of a string or of a key, with the place of each of its bytes.
  func literal(_ node: Int, in document: Document) -> MappedText

  /// A number as JSON writes it.
  func number(_ text: String) -> String

  /// A value as JSON writes it, as it is written here.
  func word(_ json: String) -> String
}

/// A boxed notation: most documents have none, and documents are copied often.
indirect enum BoxedNotation: Sendable {
  case box(any Notation)

  var notation: any Notation {
    switch self {
    case .box(let notation): notation
    }
  }
}
