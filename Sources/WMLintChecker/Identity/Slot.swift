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

  init(_ name: String, _ segment: LiteralText, _ parameters: [Field]) {
    self.name = name
    if let placeholder = Placeholder.name(segment) {
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
      } else {
        text = segment
        value = .placeholder(placeholder)
        meaning = IDName(placeholder)
      }
    } else {
      text = segment
      value = Self.literal(segment)
      meaning = .unclear
    }
  }

  private static func literal(_ text: LiteralText) -> Value {
    let string = text.string.lowercased()
    return isUUID(string) ? .uuid(string) : .malformed(text.string)
  }

  /// Whether a text has the form of RFC 9562, section 4, of any version.
  static func isUUID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return false }
    return bytes.indices.allSatisfy { index in
      if [8, 13, 18, 23].contains(index) { return bytes[index] == 0x2D }
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x46, 0x61...0x66: return true
      default: return false
      }
    }
  }
}
