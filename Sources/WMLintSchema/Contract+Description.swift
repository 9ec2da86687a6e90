extension Contract: CustomStringConvertible {
  /// The contract as a person reads it.
  public var description: String {
    var lines = ["\(name): \(summary)", "Source: \(source)"]
    for operation in operations { lines += [""] + operation.lines }
    for type in types {
      lines += ["", "\(type.name): \(type.type.words)\(type.remark)"] + type.type.inner(depth: 1)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Operation {
  fileprivate var lines: [String] {
    var lines = ["\(method) \(path.text)"]
    switch status {
    case .current: break
    case .deprecated: lines.append("  deprecated")
    case .removed(let release): lines.append("  removed in \(release)")
    case .unpublished: lines.append("  not in the published API")
    }
    if !scopes.isEmpty { lines.append("  scope: " + scopes.joined(separator: " or ")) }
    lines.append("  body: \(bodyName), \(isBodyRequired ? "required" : "optional"), \(body.words)")
    return lines + body.inner(depth: 2)
  }
}

extension Property {
  fileprivate var remark: String { meaning.isEmpty ? "" : " (\(meaning))" }
}

extension ValueType {
  /// The type in a few words.
  fileprivate var words: String {
    switch self {
    case .array(let elements): return "an array; each element is \(elements.words)"
    case .integer(let integer):
      let unit = integer.unit.map { " \($0)" } ?? ""
      let range = "\(grouped(integer.range.lowerBound)) to \(grouped(integer.range.upperBound))"
      let usual = integer.usualMaximum.map { "; over \(grouped($0)) is unlikely" } ?? ""
      return "an integer, \(range)\(unit)\(usual)"
    case .string(let string):
      var words = "a string"
      if !string.values.isEmpty { words += ", one of " + string.values.joined(separator: " ") }
      if let format = string.format { words += " that is a \(format.rawValue)" }
      return string.toleratesScalars ? words + "; other scalars are a warning" : words
    case .reference(let name): return name
    case .object, .map, .number, .boolean, .any: return phrase
    }
  }

  /// The lines on what stands inside.
  fileprivate func inner(depth: Int) -> [String] {
    let indentation = String(repeating: "  ", count: depth)
    switch self {
    case .object(let object):
      var lines: [String] = []
      for property in object.properties {
        let required = property.isRequired ? ", required" : ""
        lines.append(
          "\(indentation)'\(property.name)'\(required): \(property.type.words)\(property.remark)")
        lines += property.type.inner(depth: depth + 1)
      }
      guard let others = object.otherValues else { return lines + ["\(indentation)no other keys"] }
      return lines + ["\(indentation)any other key: \(others.words)"]
        + others.inner(depth: depth + 1)
    case .map(let values):
      return ["\(indentation)any key: \(values.words)"] + values.inner(depth: depth + 1)
    case .array(let elements): return elements.inner(depth: depth)
    case .string, .integer, .number, .boolean, .any, .reference: return []
    }
  }
}

/// A number with a comma between every three digits.
private func grouped(_ number: Int64) -> String {
  var result = ""
  for (index, digit) in String(number.magnitude).reversed().enumerated() {
    if index > 0, index % 3 == 0 { result = "," + result }
    result = String(digit) + result
  }
  return number < 0 ? "-" + result : result
}
