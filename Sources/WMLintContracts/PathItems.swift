import WMLintText

/// The path items of an OpenAPI or Swagger document.
struct PathItems {
  struct Item {
    let template: String
    var operations: [(method: String, range: Range<Int>)] = []

    /// The parameters that all of its operations share.
    var shared: Range<Int>?

    /// The values that its parameters take, where none of its operations takes others.
    var values: [String: [String]] = [:]

    /// The servers of its own.
    var servers: Range<Int>?

    /// The item that it refers to for everything it does not state.
    var reference: String?
  }

  fileprivate static let methods = [
    ("get", "GET"), ("post", "POST"), ("delete", "DELETE"), ("put", "PUT"), ("patch", "PATCH"),
    ("head", "HEAD"), ("options", "OPTIONS"), ("trace", "TRACE"),
  ]

  private(set) var items: [Item] = []

  /// Notes the items of the object at an index and gives the index behind it.
  mutating func read(_ text: Span<UInt8>, objectAt start: Int) -> Int {
    text.forEachMember(ofObjectAt: start) { key, value in
      let template = text.string(at: key)
      guard template.hasPrefix("/") else { return text.endOfValue(from: value) }
      var item = Item(template: template)
      let end = item.take(text, objectAt: value)
      items.append(item)
      return end
    }
  }
}

extension PathItems.Item {
  /// Takes the operations of an object, and gives the index behind it.
  @discardableResult
  mutating func take(_ text: Span<UInt8>, objectAt start: Int) -> Int {
    let hasSlots = template.utf8.contains(ASCII.openBrace)
    var values: [[String: [String]]?] = []
    var sharedValues: [String: [String]] = [:]
    let end = text.forEachMember(ofObjectAt: start) { key, value in
      var hasValues = false
      let end = text.endOfValue(from: value, noting: "enum", &hasValues)
      let read = hasSlots && hasValues
      if text.isString("parameters", at: key) {
        shared = value..<end
        if read { sharedValues = PathValues(text, parametersAt: value).values }
      } else if let method = PathItems.methods.first(where: { text.isString($0.0, at: key) })?.1 {
        operations.append((method, value..<end))
        values.append(read ? PathValues(text, operationAt: value).values : nil)
      } else if text.isString("servers", at: key) {
        servers = value..<end
      } else if text.isString("$ref", at: key) {
        reference = text.string(at: value)
      }
      return end
    }
    // An operation may replace a shared parameter by its own.
    let own = zip(operations, values).map { operation, values in
      values
        ?? (sharedValues.isEmpty
          ? [:] : PathValues(text, operationAt: operation.range.lowerBound).values)
    }
    self.values = Self.common(own.map { $0.merging(sharedValues) { own, _ in own } })
    return end
  }

  /// The values that a parameter takes in one of several operations, where all of them list some.
  private static func common(_ all: [[String: [String]]]) -> [String: [String]] {
    guard var common = all.first?.filter({ !$0.value.isEmpty }) else { return [:] }
    for other in all.dropFirst() {
      for (name, values) in common {
        let others = other[name] ?? []
        common[name] = others.isEmpty ? nil : values + others.filter { !values.contains($0) }
      }
    }
    return common
  }
}

/// The values that parameters in a path take, by the names of the parameters; none of one that takes any.
struct PathValues {
  private(set) var values: [String: [String]] = [:]

  init(_ text: Span<UInt8>, operationAt start: Int) {
    _ = text.forEachMember(ofObjectAt: start) { key, value in
      guard text.isString("parameters", at: key) else { return text.endOfValue(from: value) }
      return read(text, parametersAt: value)
    }
  }

  init(_ text: Span<UInt8>, parametersAt start: Int) {
    _ = read(text, parametersAt: start)
  }

  private mutating func read(_ text: Span<UInt8>, parametersAt start: Int) -> Int {
    text.forEachElement(ofArrayAt: start) { parameter in
      var name: String?
      var isInPath = false
      var values: [String] = []
      let end = text.forEachMember(ofObjectAt: parameter) { key, value in
        if text.isString("name", at: key) {
          name = text.string(at: value)
        } else if text.isString("in", at: key) {
          isInPath = text.string(at: value) == "path"
        } else if text.isString("enum", at: key) {
          values = text.segments(at: value)
        } else if text.isString("schema", at: key) {
          return text.forEachMember(ofObjectAt: value) { key, value in
            if text.isString("enum", at: key) { values = text.segments(at: value) }
            return text.endOfValue(from: value)
          }
        }
        return text.endOfValue(from: value)
      }
      if isInPath, let name { self.values[name] = values }
      return end
    }
  }
}

extension Span<UInt8> {
  /// What the elements of the array at an index are as segments of a path; none where one of them can be
  /// written in several ways, as `1.5` can, or not at all.
  fileprivate func segments(at start: Int) -> [String] {
    var segments: [String] = []
    var areAllKnown = true
    _ = forEachElement(ofArrayAt: start) { element in
      let end = endOfValue(from: element)
      if let text = string(at: element) {
        segments.append(text)
      } else if let word = word(element..<end) {
        // A segment cannot be empty.
        if word != "null" { segments.append(word) }
      } else {
        areAllKnown = false
      }
      return end
    }
    return areAllKnown ? segments : []
  }

  /// An integer, `true`, `false` or `null` as it is written; `nil` for anything else.
  private func word(_ value: Range<Int>) -> String? {
    var bytes: [UInt8] = []
    for index in value.clamped(to: indices) {
      let byte = self[index]
      guard ASCII.isDigit(byte) || byte == ASCII.hyphen || ASCII.isLetter(byte) else { return nil }
      bytes.append(byte)
    }
    let word = String(decoding: bytes, as: UTF8.self)
    return Int64(word) != nil || ["true", "false", "null"].contains(word) ? word : nil
  }
}
