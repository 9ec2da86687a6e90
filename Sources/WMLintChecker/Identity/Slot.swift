import WMLintRequests
import WMLintText

/// The place of an id in a path, and what stands there.
struct Slot {
  enum Value {
    /// A placeholder; the name is empty where it has none.
    case placeholder(String)
    case uuid(String)
    /// A text that is no id.
    case malformed(String)
  }

  /// The name that the contract has for the slot: `participantId`.
  let name: String
  let text: LiteralText
  let value: Value

  /// What the name of the placeholder says.
  let meaning: IDName

  /// The text that says it: what stands in the path, or in the parameter that is named there.
  let named: LiteralText

  init(_ name: String, _ segment: LiteralText, _ parameters: [Field]) {
    self.name = name
    if UUIDText.isOne(segment) {
      text = segment
      value = .uuid(segment.string.lowercased())
      meaning = .unclear
      named = segment
    } else if let placeholder = Placeholder.name(segment) {
      let given = parameters.first {
        $0.name.string == placeholder && $0.value?.isEmpty == false
      }?.value
      if let given {
        // What stands in the parameter is judged by the name there and by its value.
        let inner = Placeholder.name(given)
        text = given
        value = inner.map(Value.placeholder) ?? Self.literal(given)
        let innerMeaning = inner.map(IDName.init) ?? .unclear
        meaning = innerMeaning == .unclear ? IDName(placeholder) : innerMeaning
        named = innerMeaning == .unclear ? segment : given
      } else {
        text = segment
        value = .placeholder(placeholder)
        meaning = IDName(placeholder)
        named = segment
      }
    } else {
      text = segment
      value = .malformed(segment.string)
      meaning = .unclear
      named = segment
    }
  }

  /// The id that stands there, in lower case; nothing where there is none.
  var uuid: String? {
    if case .uuid(let id) = value { id } else { nil }
  }

  private static func literal(_ text: LiteralText) -> Value {
    UUIDText.isOne(text) ? .uuid(text.string.lowercased()) : .malformed(text.string)
  }
}
