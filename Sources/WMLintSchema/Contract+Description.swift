extension Contract: CustomStringConvertible {
  /// The contract as a person reads it: a table of its operations, then what they need and take.
  public var description: String {
    var lines = ["\(name): \(summary)", "Source: \(source)", ""]
    let needs = operations.map(\.scopes).filter { !$0.isEmpty }.distinct
    let rows = operations.map { operation in
      [
        operation.line,
        operation.bodyName + (operation.isBodyRequired ? "" : ", optional"),
        needs.firstIndex(of: operation.scopes).map { "\($0 + 1)" } ?? "",
        operation.status.words,
      ]
    }
    lines += table([["operation", "body", "needs", "status"]] + rows)
    if !needs.isEmpty { lines += ["", "What is needed, one of:"] }
    for (index, scopes) in needs.enumerated() {
      lines.append("  \(index + 1)  " + scopes.joined(separator: " "))
    }
    let bodies = operations.map { Property($0.bodyName, $0.body) }.distinct
    for type in bodies + types {
      lines += ["", "\(type.name): \(type.type.words)\(type.remark)"] + type.type.inner(depth: 1)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Rows as lines whose cells are under each other.
  private func table(_ rows: [[String]]) -> [String] {
    let columns = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, columns).map { cell, width in
        cell + String(repeating: " ", count: width + 2 - cell.count)
      }
      let line = cells.joined()
      return String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
    }
  }
}

extension Operation.Status {
  fileprivate var words: String {
    switch self {
    case .current: ""
    case .deprecated(let release, _):
      release.map { "deprecated since " + ReleaseName.phrase($0) } ?? "deprecated"
    case .removed(let release): "removed in " + ReleaseName.phrase(release)
    case .unpublished: "not in the published API"
    }
  }
}

extension Array where Element: Equatable {
  /// The elements in order, each once.
  var distinct: [Element] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Property {
  fileprivate var remark: String { meaning.isEmpty ? "" : " (\(meaning))" }
}

extension ValueType {
  /// The type in a few words.
  fileprivate var words: String {
    switch self {
    case .array(let array): return "an array; each element is \(array.elements.words)"
    case .integer(let integer):
      let unit = integer.unit.map { " \($0)" } ?? ""
      let range = "\(grouped(integer.range.lowerBound)) to \(grouped(integer.range.upperBound))"
      let usual = integer.usualMaximum.map { "; over \(grouped($0)) is unlikely" } ?? ""
      return "an integer, \(range)\(unit)\(usual)"
    case .string(let string):
      var words = "a string"
      if !string.values.isEmpty { words += ", one of " + string.values.joined(separator: " ") }
      if !string.usualValues.isEmpty {
        words += "; others than \(string.usualWords), are unlikely"
      }
      if let format = string.format { words += " that is a \(format.rawValue)" }
      return string.toleratesScalars ? words + "; other scalars are a warning" : words
    case .reference(let name): return name
    case .object, .map, .number, .boolean, .any, .choice: return phrase
    }
  }

  /// The lines on what is inside.
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
    case .array(let array): return array.elements.inner(depth: depth)
    case .string, .integer, .number, .boolean, .any, .choice, .reference: return []
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
