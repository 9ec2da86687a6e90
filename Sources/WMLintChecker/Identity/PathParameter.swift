import WMLintRequests
import WMLintText

/// The place of an id in a path, and what is there.
///
/// Boxed: it is a large struct, and every rule of ids asks for it.
final class PathParameter {
  enum Value {
    case placeholder
    case uuid
    /// A text that is not an id.
    case malformed

    fileprivate init(of literal: MappedText) {
      self = UUIDText.isOne(literal) ? .uuid : .malformed
    }
  }

  /// The name that the contract has for the parameter: `participantId`.
  let name: String
  let text: MappedText
  let value: Value

  /// What the name of the placeholder says.
  let meaning: IDName

  /// The text in the path, or in the parameter that is named there.
  let named: MappedText

  init(_ name: String, _ segment: MappedText, _ parameters: [Field]) {
    self.name = name
    guard !UUIDText.isOne(segment), let placeholder = Placeholder.name(segment) else {
      text = segment
      value = Value(of: segment)
      meaning = .unclear
      named = segment
      return
    }
    let given = parameters.first {
      $0.name.string == placeholder && $0.value?.isEmpty == false
    }?.value
    if let given {
      // The value of the parameter decides, and the placeholder in it.
      let inner = Placeholder.name(given)
      text = given
      value = inner == nil ? Value(of: given) : .placeholder
      let innerMeaning = inner.map(IDName.init) ?? .unclear
      meaning = innerMeaning == .unclear ? IDName(placeholder) : innerMeaning
      named = innerMeaning == .unclear ? segment : given
    } else {
      text = segment
      value = .placeholder
      meaning = IDName(placeholder)
      named = segment
    }
  }

  /// The value as the file writes it: an expression of a program has no braces.
  var shown: String {
    guard text.isComputed, let name = Placeholder.name(text), !name.isEmpty else {
      return text.string.quoted
    }
    return text.string.filter { !"{}".contains($0) }.quoted
  }

  /// Whether a text is there that is not an id.
  var isMalformed: Bool { value == .malformed && !text.isEmpty }

  /// The id that is there, in lower case; `nil` if there is none.
  var uuid: String? { value == .uuid ? text.string.lowercased() : nil }

  /// Whether two places hold the same id, whatever the case of its letters.
  func holdsSameID(as other: PathParameter) -> Bool {
    value == .uuid && other.value == .uuid
      && text.bytes.elementsEqual(other.text.bytes) { $0 | ASCII.caseBit == $1 | ASCII.caseBit }
  }
}
