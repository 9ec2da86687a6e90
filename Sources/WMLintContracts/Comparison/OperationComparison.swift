import WMLintSchema

/// What changed of an operation that two descriptions have.
struct OperationComparison {
  private(set) var details: [APIChange.Detail] = []

  init(from was: Operation, to now: Operation) {
    compareStatus(was.status, now.status)
    compareParameters(was.parameters, now.parameters)
    if was.isBodyRequired != now.isBodyRequired {
      note("body", was.isBodyRequired ? "required" : "optional", now.isBodyRequired)
    }
    var types = TypeComparison()
    types.compare(was.body, now.body, at: "")
    details += types.details
    // A description without scopes does not say that none is needed.
    if was.areScopesKnown, now.areScopesKnown { compareWords("scopes", was.scopes, now.scopes) }
    if let was = was.permissions, let now = now.permissions {
      compareWords("permissions", was.names, now.names)
    }
    compareWords("media types", was.mediaTypes, now.mediaTypes)
  }

  private mutating func compareStatus(_ was: Operation.Status, _ now: Operation.Status) {
    switch (was, now) {
    case (.current, .deprecated): note("operation", before: "current", after: "deprecated")
    case (.deprecated, .current): note("operation", before: "deprecated", after: "current")
    default: break
    }
  }

  private mutating func compareParameters(_ was: [Parameter], _ now: [Parameter]) {
    // Parameters of a path are matched by their place, not their name.
    let places = [Parameter.Place.query, .header, .cookie]
    for place in places {
      let before = was.filter { $0.place == place }
      let after = now.filter { $0.place == place }
      for parameter in before {
        let name = "\(place.rawValue) parameter '\(parameter.name)'"
        if let same = after.first(where: { $0.name == parameter.name }) {
          compare(name, parameter, same)
        } else {
          details.append(APIChange.Detail(name: name, kind: .removed))
        }
      }
      for parameter in after where !before.contains(where: { $0.name == parameter.name }) {
        details.append(
          APIChange.Detail(
            name: "\(place.rawValue) parameter '\(parameter.name)'", kind: .added,
            after: parameter.isRequired ? "required" : nil))
      }
    }
  }

  private mutating func compare(_ name: String, _ was: Parameter, _ now: Parameter) {
    if was.isRequired != now.isRequired {
      note(name, was.isRequired ? "required" : "optional", now.isRequired)
    }
    let types = (was.phrase, now.phrase)
    if types.0 != types.1 { note(name, before: types.0, after: types.1) }
    if was.bounds != now.bounds { note(name, before: was.bounds, after: now.bounds) }
    if !was.values.isEmpty, !now.values.isEmpty { compareWords(name, was.values, now.values) }
  }

  private mutating func compareWords(_ name: String, _ was: [String], _ now: [String]) {
    let added = now.filter { !was.contains($0) }
    let removed = was.filter { !now.contains($0) }
    if added.isEmpty, removed.isEmpty { return }
    details.append(
      APIChange.Detail(name: name, kind: .changed, added: added, removed: removed))
  }

  private mutating func note(_ name: String, _ before: String, _ isRequired: Bool) {
    note(name, before: before, after: isRequired ? "required" : "optional")
  }

  private mutating func note(_ name: String, before: String, after: String) {
    details.append(
      APIChange.Detail(name: name, kind: .changed, before: before, after: after))
  }
}

extension Parameter {
  /// The type in a few words.
  fileprivate var phrase: String {
    let format = format.map { " (\($0))" } ?? ""
    return (isArray ? "array of \(type)" : type) + format
  }

  /// The bounds of a number in a few words.
  fileprivate var bounds: String {
    let bounds = [
      minimum.map { "at least \(Self.words($0))" }, maximum.map { "at most \(Self.words($0))" },
    ]
    .compactMap { $0 }
    return bounds.isEmpty ? "no bounds" : bounds.joined(separator: ", ")
  }

  private static func words(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
