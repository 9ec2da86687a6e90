import WMLintRequests
import WMLintSchema
import WMLintText

/// What a call says of the query.
extension CalledRequest {
  var query: [Field] {
    var fields: [Field] = []
    for (index, parameter) in requiredQuery.enumerated() {
      guard let argument = argument(idNames.count + index, called: parameter.name) else { continue }
      let name = text(parameter.name, at: argument.name ?? argument.text)
      fields += argument.values.map { Field(name: name, value: Self.plain($0)) }
    }
    for (name, argument) in named where !isRequired(name.string) {
      let known = parameter(called: name.string)
      if known == nil, !mayBeUnknown(name.string) { continue }
      let written = self.written(name, as: known)
      fields += argument.values.map { Field(name: written, value: Self.plain($0)) }
    }
    return fields + optionFields
  }

  /// What the options say of the query: names that are not the operation's as well.
  private var optionFields: [Field] {
    guard let options, unsentBody == nil else { return [] }
    return options.fields.compactMap { field in
      let name = field.name.string
      if name == "body" || name.lowercased().contains("header") || isOfHeader(name) { return nil }
      let known = parameter(called: name)
      return Field(name: written(field.name, as: known), value: Self.plain(field.value))
    }
  }

  private var isInSnakeCase: Bool { call.name.bytes.contains(ASCII.underscore) }

  /// The names of parameters that are written as in other languages: no method of Python has
  /// `pageSize`.
  var misnamed: [MappedText] {
    guard isInSnakeCase else { return [] }
    return named.map(\.name).filter { name in
      name.string.contains(where: \.isUppercase)
        && parameter(called: name.string).map { known in
          known.name.allSatisfy { $0.isLetter || $0.isNumber }
            && !Self.isPrefixed(name.string, known.name)
        } ?? false
    }
  }

  /// The names of ids that are written so, and those that Python has for them: `userId`.
  var misnamedIDs: [(name: MappedText, known: String)] {
    guard isInSnakeCase, !call.takesOptions else { return [] }
    return named.map(\.name).compactMap { name in
      guard name.string.contains(where: \.isUppercase),
        let known = idNames.first(where: { Self.letters($0) == Self.letters(name.string) }),
        known.allSatisfy({ $0.isLetter || $0.isNumber })
      else { return nil }
      return (name, known.inSnakeCase)
    }
  }

  /// What says how a method is called, in Python.
  private static let ofCalls: Set<String> = [
    "async_req", "body", "callback", "return_http_data_only",
  ]

  /// Whether a name that is not a parameter's is reported: in other languages compilers do that.
  private func mayBeUnknown(_ name: String) -> Bool {
    isInSnakeCase && !name.hasPrefix("_") && !Self.ofCalls.contains(name)
      && !name.contains("header")
      && !isOfHeader(name) && !idNames.contains { Self.letters($0) == Self.letters(name) }
  }

  /// The name of a parameter, which may have signs that no name of a program has: `lines.id`.
  private func written(_ name: MappedText, as known: Parameter?) -> MappedText {
    guard let known else { return name }
    if name.bytes.first == ASCII.underscore || Self.isPrefixed(name.string, known.name) {
      return text(known.name, at: name)
    }
    let isPlain =
      known.name.allSatisfy { $0.isLetter || $0.isNumber }
      // `ttl` is a word of its own, whatever the parameter has in capitals.
      && (!isInSnakeCase || Self.letters(name.string.inCamelCase) != Self.letters(known.name)
        || name.string.inCamelCase == known.name)
    return isPlain && (isInSnakeCase || call.takesOptions) ? name : text(known.name, at: name)
  }

  private func isRequired(_ name: String) -> Bool {
    requiredQuery.contains { Self.letters($0.name) == Self.letters(name) }
  }

  func isOfHeader(_ name: String) -> Bool {
    operation.parameters.contains {
      $0.place == .header && Self.letters($0.name) == Self.letters(name)
    }
  }

  func parameter(called name: String) -> Parameter? {
    operation.parameters.first {
      $0.place == .query
        && (Self.letters($0.name) == Self.letters(name) || Self.isPrefixed(name, $0.name))
    }
  }

  /// The parameters that are words of Python, which its SDK calls by another name: `pc_pass`.
  private static let reserved: Set<String> = ["pass"]

  private static func isPrefixed(_ name: String, _ parameter: String) -> Bool {
    reserved.contains(parameter) && letters(name) == "pc" + letters(parameter)
  }

  /// A value that reads the same in a URL, where some characters are escapes.
  private static func plain(_ value: MappedText?) -> MappedText? {
    value.flatMap { text in
      text.bytes.contains { [ASCII.plus, ASCII.percent].contains($0) } ? nil : text
    }
  }
}
