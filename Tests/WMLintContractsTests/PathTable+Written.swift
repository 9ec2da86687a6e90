import WMLintContracts
import WMLintSchema

extension PathTable {
  /// A path of the published API as a request has it.
  func written(_ path: PathID, id: Written = .placeholder) -> [Written] {
    zip(template(path).segments, Self.values[path.index]).map { segment, value in
      switch segment {
      case .literal(let word): .literal(word)
      // What takes some values alone does not take any id.
      case .parameter: value.map { .literal($0) } ?? id
      }
    }
  }

  /// The first of the values that each segment of each path takes, where it does not take any.
  private static let values: [[String?]] = {
    let api = PublishedDocument.api
    return api.paths.paths.map { path in
      let operation = api.paths.methods(path).first.flatMap { api.operation(path, $0) }
      return api.paths.template(path).segments.map { segment in
        guard case .parameter(let name) = segment else { return nil }
        return operation?.parameters.first { $0.name == name && $0.place == .path }?.values.first
      }
    }
  }()
}

/// A path as a test writes it: `{}` is a placeholder, and so is `{name}`, `{id:name}` one that is
/// named as an id, `x{y}` text with a placeholder in it.
func written(_ path: String) -> [PathTable.Written] {
  path.split(separator: "/").map { segment in
    if segment.hasPrefix("{id:") { return .id }
    if segment.hasPrefix("{"), segment.hasSuffix("}") { return .placeholder }
    return segment.contains("{") ? .mixed(String(segment)) : .literal(String(segment))
  }
}
