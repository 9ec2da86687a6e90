import WMLintSchema
import WMLintText

/// What is wrong with one value of a parameter of the query.
enum QueryValue {
  /// It is not a listed value; the nearest one, if one is near.
  case unknown(nearest: String?)
  /// It is of another type; what belongs there instead.
  case wrongType(expected: String, isDoubtful: Bool = false)
  /// It is beyond a bound, which may be one that the documentation has in words only.
  case outOfRange(words: String, isStated: Bool = false)

  /// What is wrong with a value that is sent as it is; `nil` if nothing is.
  init?(_ text: String, of parameter: Parameter) {
    if !parameter.values.isEmpty {
      guard let mistake = Self.choice(text, parameter) else { return nil }
      self = mistake
      return
    }
    let mistake: QueryValue? =
      switch parameter.type {
      case "integer", "number": Self.number(text, parameter)
      case "boolean": Self.boolean(text)
      case "string": Self.date(text, parameter)
      default: nil
      }
    guard let mistake else { return nil }
    self = mistake
  }

  private static func choice(_ text: String, _ parameter: Parameter) -> QueryValue? {
    let values = parameter.values
    let lower = text.lowercased()
    // A default that is not listed shows that the list is incomplete.
    if let usual = parameter.defaultValue, !values.contains(usual) { return nil }
    if values.contains(where: { $0.lowercased() == lower }) || isOrder(lower, among: values) {
      return nil
    }
    return .unknown(nearest: Suggestion.value(text, in: values))
  }

  /// Whether a text shortens a word for an order, as defaults of the API do: `a`, `ASC`.
  private static func isOrder(_ text: String, among values: [String]) -> Bool {
    let words = ["ascending", "descending"]
    return values.contains { words.contains($0.lowercased()) }
      && words.contains { $0.hasPrefix(text) }
  }

  private static func number(_ text: String, _ parameter: Parameter) -> QueryValue? {
    let isInteger = parameter.type == "integer"
    guard isInteger ? isWhole(text) : Double(text) != nil, let number = Double(text) else {
      return .wrongType(expected: isInteger ? "an integer" : "a number")
    }
    if isInteger, parameter.format == "int32", Int32(exactly: number) == nil {
      return .outOfRange(words: "takes an integer of 32 bits")
    }
    if let least = parameter.minimum, number < least {
      return .outOfRange(words: "is at least \(phrase(least))")
    }
    if let most = parameter.maximum, number > most {
      return .outOfRange(words: "is at most \(phrase(most))")
    }
    if let most = parameter.statedMaximum, number > Double(most) {
      return .outOfRange(words: "is at most \(most)", isStated: true)
    }
    return nil
  }

  private static func isWhole(_ text: String) -> Bool {
    let digits = text.drop { $0 == "-" || $0 == "+" }
    return text.count - digits.count < 2 && !digits.isEmpty
      && digits.utf8.allSatisfy { ASCII.isDigit($0) }
  }

  private static func phrase(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  private static func boolean(_ text: String) -> QueryValue? {
    let lower = text.lowercased()
    if lower == "true" || lower == "false" { return nil }
    return .wrongType(
      expected: "true or false", isDoubtful: ["0", "1", "yes", "no", "on", "off"].contains(lower))
  }

  private static func date(_ text: String, _ parameter: Parameter) -> QueryValue? {
    guard let format = parameter.format.flatMap(StringFormat.init), format != .uuid,
      format.fit(of: text) == .none
    else { return nil }
    return .wrongType(expected: "a \(format.rawValue) such as \(format.example)")
  }
}
