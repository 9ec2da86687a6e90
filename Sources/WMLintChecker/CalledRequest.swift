import WMLintRequests
import WMLintSchema
import WMLintText

/// What the call of a method sends, once it is known for which operation it is.
///
/// Methods take what the operation requires one by one: the ids in the order of the path, what
/// the query must have, the body. What may be left out goes by name, in options or behind them.
struct CalledRequest {
  private let call: MethodCall
  private let operation: Operation
  private let api: API

  /// The arguments by their places, and those by their names.
  private let placed: [MethodCall.Argument]
  private let named: [(name: MappedText, argument: MethodCall.Argument)]

  private let slots: [String]
  private let requiredQuery: [Parameter]

  /// Whether what is required is all there, so that each argument is what its place says.
  private let isComplete: Bool

  init(_ call: MethodCall, _ operation: Operation, of api: API) {
    self.call = call
    self.api = api
    self.operation = operation
    placed = call.arguments.filter { $0.name == nil }
    named = call.arguments.compactMap { argument in argument.name.map { ($0, argument) } }
    // Methods take ids in the order that the description lists them in.
    let written = PathSlot.all(in: operation.path.text).map(\.name)
    let listed = operation.parameters.filter { $0.place == .path }.map(\.name)
    slots = Set(listed) == Set(written) && listed.count == written.count ? listed : written
    requiredQuery = operation.parameters.filter { $0.place == .query && $0.isRequired }
    let required = slots.count + requiredQuery.count + (operation.isBodyRequired ? 1 : 0)
    // One object may hold all, as in Java.
    isComplete = placed.count >= required || placed.isEmpty || !named.isEmpty
  }

  /// The request, every byte of whose path is at the name of the method but the ids.
  func adding(to request: Request) -> Request {
    var request = request
    request.endpoint = endpoint
    request.method = text(operation.method)
    request.query = query
    request.body = body ?? .unknown
    request.call?.unsentBody = unsentBody
    return request
  }

  /// A text that stands for the name of the method.
  private func text(_ text: String, at place: MappedText? = nil) -> MappedText {
    var joined = TextBuilder(in: call.name.map.source)
    joined.append(text.utf8, standingFor: (place ?? call.name).place)
    return joined.text
  }

  private var endpoint: MappedText {
    var joined = TextBuilder(in: call.name.map.source)
    let template = operation.path.text
    var start = template.utf8.startIndex
    for slot in PathSlot.all(in: template) {
      joined.append(
        template.utf8[start..<slot.range.lowerBound], standingFor: call.name.place)
      if let index = slots.firstIndex(of: slot.name),
        let id = argument(index, called: slot.name)?.text, Self.isSegment(id)
      {
        joined.append(id)
      } else {
        joined.append(template.utf8[slot.range], standingFor: call.name.place)
      }
      start = slot.range.upperBound
    }
    joined.append(template.utf8[start...], standingFor: call.name.place)
    return joined.text
  }

  /// Whether a text is one segment of a path: methods encode what is none.
  private static func isSegment(_ text: MappedText) -> Bool {
    !text.bytes.isEmpty
      && !text.bytes.contains {
        $0 <= ASCII.space
          || [ASCII.slash, ASCII.questionMark, ASCII.hash, ASCII.percent].contains($0)
      }
  }

  /// The argument of a parameter, by its name or its place.
  private func argument(_ place: Int, called name: String) -> MethodCall.Argument? {
    let letters = Self.letters(name)
    if let found = named.first(where: { Self.letters($0.name.string) == letters }) {
      return found.argument
    }
    return isComplete && placed.indices.contains(place) ? placed[place] : nil
  }

  private static func letters(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

// MARK: - The query

extension CalledRequest {
  private var query: [Field] {
    var fields: [Field] = []
    for (index, parameter) in requiredQuery.enumerated() {
      guard let argument = argument(slots.count + index, called: parameter.name) else { continue }
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

  private var isPython: Bool { call.name.bytes.contains(ASCII.underscore) }

  /// Whether a name that is no parameter's is told: in other languages compilers do.
  private func mayBeUnknown(_ name: String) -> Bool {
    isPython && !["body", "callback", "async_req"].contains(name) && !name.contains("header")
      && !isOfHeader(name) && !slots.contains { Self.letters($0) == Self.letters(name) }
  }

  /// The name of a parameter, which may have signs that no name of a program has: `lines.id`.
  private func written(_ name: MappedText, as known: Parameter?) -> MappedText {
    guard let known else { return name }
    let isPlain = known.name.allSatisfy { $0.isLetter || $0.isNumber }
    return isPlain && (isPython || call.takesOptions) ? name : text(known.name, at: name)
  }

  private func isRequired(_ name: String) -> Bool {
    requiredQuery.contains { Self.letters($0.name) == Self.letters(name) }
  }

  private func isOfHeader(_ name: String) -> Bool {
    operation.parameters.contains {
      $0.place == .header && Self.letters($0.name) == Self.letters(name)
    }
  }

  private func parameter(called name: String) -> Parameter? {
    operation.parameters.first {
      $0.place == .query && Self.letters($0.name) == Self.letters(name)
    }
  }

  /// A value that is the same in a URL, where some signs stand for others.
  private static func plain(_ value: MappedText?) -> MappedText? {
    value.flatMap { text in
      text.bytes.contains { [ASCII.plus, ASCII.percent].contains($0) } ? nil : text
    }
  }
}

// MARK: - The body

extension CalledRequest {
  private var placeBehind: Int {
    slots.count + requiredQuery.count + (operation.isBodyRequired ? 1 : 0)
  }

  /// What the options are, which are behind all that is required.
  private var options: MethodCall.Options? {
    guard call.takesOptions, isComplete, placed.indices.contains(placeBehind) else { return nil }
    return placed[placeBehind].options
  }

  private var takesBody: Bool { operation.isBodyRequired || !operation.bodyName.isEmpty }

  private var body: Body? {
    guard takesBody || operation.body != .any else { return nil }
    if let given = named.first(where: { Self.letters($0.name.string) == "body" }) {
      return given.argument.body
    }
    // Where query and body are both required, nobody knows which comes first.
    if operation.isBodyRequired, requiredQuery.isEmpty {
      return isComplete && placed.indices.contains(slots.count) ? placed[slots.count].body : nil
    }
    if call.takesOptions { return options?.body }
    let hasOthers = operation.parameters.contains { $0.place != .path }
    return !hasOthers && placed.indices.contains(placeBehind) ? placed[placeBehind].body : nil
  }

  /// The object in the place of the options that has nothing of theirs.
  private var unsentBody: MappedText? {
    guard !operation.isBodyRequired, takesBody, call.takesOptions, isComplete,
      placed.indices.contains(placeBehind), let options = placed[placeBehind].options,
      !options.isOpen, options.body == nil, !options.fields.isEmpty,
      options.fields.allSatisfy({ isOfBody($0.name.string) })
    else { return nil }
    return options.text
  }

  private var bodyType: ValueType {
    if case .reference(let name) = operation.body { api.type(name) } else { operation.body }
  }

  /// Whether a name is one of the body's, and none that options may have.
  private func isOfBody(_ name: String) -> Bool {
    guard parameter(called: name) == nil, !isOfHeader(name), name != "body" else { return false }
    guard case .object(let type) = bodyType else { return true }
    return type.property(name) != nil
  }
}
