import WMLintSchema
import WMLintTestSupport

/// Writes bodies that are right by a type, the same ones for the same seed.
struct RandomBody {
  let api: API
  var random: Seeded

  /// Schemas contain themselves: deeper than this, only what is required is written.
  private static let deepest = 3

  init(_ api: API, seed: UInt64) {
    self.api = api
    random = Seeded(seed: seed)
  }

  func resolved(_ type: ValueType) -> ValueType {
    guard case .reference(let name) = type else { return type }
    return api.type(name)
  }

  /// A value of a type as JSON.
  mutating func value(_ type: ValueType, depth: Int = 0) -> String {
    switch resolved(type) {
    case .object(let object):
      let members = chosen(object, depth).map { member($0, depth) }
      return "{\(members.joined(separator: ", "))}"
    case .map(let values): return #"{"own key": \#(value(values, depth: depth + 1))}"#
    case .array(let array):
      let least = array.counts?.lowerBound ?? 0
      let count = depth > Self.deepest ? least : max(least, 1)
      let elements = (0..<count).map { _ in value(array.elements, depth: depth + 1) }
      return "[\(elements.joined(separator: ", "))]"
    case .string(let string): return "\"\(text(string))\""
    case .integer(let integer):
      return "\(min(max(7, integer.range.lowerBound), integer.range.upperBound))"
    case .number(let number):
      let range = number.range ?? 0...9
      return "\(min(max(7.5, range.lowerBound), range.upperBound))"
    case .boolean: return Bool.random(using: &random) ? "true" : "false"
    case .choice(let choice): return value(choice.branches[0], depth: depth)
    case .any, .reference: return #"{"any key": [1]}"#
    }
  }

  /// A member of an object as JSON.
  mutating func member(_ property: Property, _ depth: Int) -> String {
    "\"\(property.name)\": \(value(property.type, depth: depth + 1))"
  }

  /// The properties that are written: all that are required, and some of the others.
  mutating func chosen(_ object: ObjectType, _ depth: Int) -> [Property] {
    object.properties.filter { property in
      property.isRequired
        || depth < Self.deepest && !property.isReadOnly
          && Int.random(in: 0..<3, using: &random) == 0
    }
  }

  private mutating func text(_ string: StringType) -> String {
    if let value = string.values.randomElement(using: &random) { return value }
    if let format = string.format { return format.example }
    let lengths = string.lengths ?? 0...9
    return String(repeating: "a", count: min(max(4, lengths.lowerBound), lengths.upperBound))
  }
}
