import WMLintSchema

/// What changed between the types of a value in two descriptions.
struct TypeComparison {
  private(set) var details: [APIChange.Detail] = []

  /// Compares two types; `place` is the way to them as people write it: `wrapup.code`.
  mutating func compare(_ was: ValueType, _ now: ValueType, at place: String) {
    switch (was, now) {
    // The type of any value says nothing to compare.
    case (.any, _), (_, .any): return
    case (.object(let was), .object(let now)): compare(was, now, at: place)
    case (.map(let was), .map(let now)): compare(was, now, at: place + ".*")
    case (.array(let was), .array(let now)):
      compareBounds(was.counts.words, now.counts.words, at: place)
      compare(was.elements, now.elements, at: place + "[]")
    case (.string(let was), .string(let now)): compare(was, now, at: place)
    case (.integer(let was), .integer(let now)):
      compareBounds(was.range.words, now.range.words, at: place)
    case (.number(let was), .number(let now)):
      compareBounds(was.words ?? "no bounds", now.words ?? "no bounds", at: place)
    case (.boolean, .boolean), (.choice, .choice): return
    case (.reference(let was), .reference(let now)):
      if was != now { note(place, before: was, after: now) }
    default: note(place, before: was.words, after: now.words)
    }
  }

  private mutating func compare(_ was: ObjectType, _ now: ObjectType, at place: String) {
    let way = place.isEmpty ? "" : place + "."
    for property in was.properties {
      let name = way + property.name
      guard let same = now.property(property.name) else {
        details.append(APIChange.Detail(name: Self.key(name), kind: .removed))
        continue
      }
      compare(property.type, same.type, at: name)
      if property.isRequired != same.isRequired {
        note(
          name, before: property.isRequired ? "required" : "optional",
          after: same.isRequired ? "required" : "optional")
      }
      if property.isReadOnly != same.isReadOnly {
        note(
          name, before: property.isReadOnly ? "read only" : "writable",
          after: same.isReadOnly ? "read only" : "writable")
      }
    }
    for property in now.properties where was.property(property.name) == nil {
      details.append(
        APIChange.Detail(
          name: Self.key(way + property.name), kind: .added, after: property.type.words))
    }
  }

  private mutating func compare(_ was: StringType, _ now: StringType, at place: String) {
    if !was.values.isEmpty, !now.values.isEmpty {
      let added = now.values.filter { !was.values.contains($0) }
      let removed = was.values.filter { !now.values.contains($0) }
      if !added.isEmpty || !removed.isEmpty {
        details.append(
          APIChange.Detail(
            name: Self.key(place), kind: .changed, added: added, removed: removed))
      }
    }
    if was.format != now.format {
      note(
        place, before: was.format?.rawValue ?? "any string",
        after: now.format?.rawValue ?? "any string")
    }
    compareBounds(was.lengths.words, now.lengths.words, at: place)
  }

  private mutating func compareBounds(_ was: String, _ now: String, at place: String) {
    if was != now { note(place, before: was, after: now) }
  }

  private mutating func note(_ place: String, before: String, after: String) {
    details.append(
      APIChange.Detail(name: Self.key(place), kind: .changed, before: before, after: after))
  }

  private static func key(_ place: String) -> String {
    place.isEmpty ? "body" : "key '\(place)'"
  }
}

extension ValueType {
  /// The type as a table says it.
  fileprivate var words: String {
    switch self {
    case .reference(let name): name
    case .array(let array): "array of \(array.elements.words)"
    case .map(let values): "map of \(values.words)"
    default: phrase
    }
  }
}

extension ClosedRange<Int64> {
  fileprivate var words: String { "\(lowerBound) to \(upperBound)" }
}

extension ClosedRange<Int>? {
  fileprivate var words: String {
    guard let self else { return "no bounds" }
    return self.upperBound == .max
      ? "at least \(self.lowerBound)" : "\(self.lowerBound) to \(self.upperBound)"
  }
}
