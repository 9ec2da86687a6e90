import WMLintSchema

/// One operation, for people: what it takes, what it needs, and whether it will last.
struct OperationText {
  private let operation: Operation
  private let body: DescribedValue?
  private let api: API
  private let width: Int

  init(_ operation: Operation, body: DescribedValue?, in api: API, width: Int) {
    self.operation = operation
    self.body = body
    self.api = api
    self.width = width
  }

  var text: String {
    var lines = [operation.line]
    if let id = operation.id { lines.append("  " + id) }
    lines += status
    if !operation.parameters.isEmpty {
      lines += ["", "Parameters"]
      lines += rows(operation.parameters.map { ($0.name, Self.words(on: $0)) })
    }
    if let body {
      lines += ["", "Body" + (body.isRequired ? ", required" : "") + ": " + body.type]
      lines += rows(BodyRows(in: api).rows(of: body))
    }
    lines.append("")
    lines += needs
    lines.append("By \(api.name).")
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(_ rows: [(left: String, right: String)]) -> [String] {
    TextColumns.rows(rows, width: width, most: 40)
  }

  private var status: [String] {
    guard case .deprecated(let since, let replacements) = operation.status else { return [] }
    let release = since.map { " since " + ReleaseName.phrase($0) } ?? ""
    return ["", "Deprecated\(release)" + (replacements.isEmpty ? "." : ". Use instead:")]
      + replacements.map { "  " + $0 }
  }

  private var needs: [String] {
    var needs: [(String, [String])] = []
    if !operation.areScopesKnown {
      needs.append(("Scopes", ["not known"]))
    } else {
      let words = operation.scopes.count > 1 ? "Scopes, any of" : "Scope"
      needs.append((words, operation.scopes.isEmpty ? ["none"] : operation.scopes))
    }
    if let permissions = operation.permissions {
      let mode = permissions.areAllNeeded ? "all of" : "any of"
      let words = permissions.names.count > 1 ? "Permissions, \(mode)" : "Permission"
      needs.append((words, permissions.names))
    }
    for (name, release) in operation.removedParameters.sorted(by: { $0.key < $1.key }) {
      needs.append(("No longer has", ["\(name) (removed in \(ReleaseName.phrase(release)))"]))
    }
    return needs.flatMap { title, names in
      let lines = TextColumns.wrapped(names.joined(separator: " "), to: max(width - 2, 20))
      return title.count + 2 + (lines.first?.count ?? 0) <= width && lines.count == 1
        ? ["\(title): \(lines[0])"] : ["\(title):"] + lines.map { "  " + $0 }
    }
  }

  /// Where a parameter is, and what it may be.
  static func words(on parameter: Parameter) -> String {
    var words = parameter.place.rawValue
    if parameter.isRequired { words += ", required" }
    if parameter.isDeprecated { words += ", deprecated" }
    words += ": " + (parameter.isArray ? "array of " : "") + parameter.type
    if let format = parameter.format { words += " (\(format))" }
    if !parameter.values.isEmpty { words += ": " + parameter.values.joined(separator: " ") }
    var more: [String] = []
    if let value = parameter.defaultValue { more.append("default \(value)") }
    if let least = parameter.minimum { more.append("at least \(number(least))") }
    if let most = parameter.maximum { more.append("at most \(number(most))") }
    if let most = parameter.statedMaximum { more.append("at most \(most)") }
    if let most = parameter.statedMaximumCount { more.append("at most \(most) values") }
    if parameter.takesCommas { more.append("separated by commas") }
    return ([words] + more).joined(separator: "; ")
  }

  private static func number(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Since when a removed operation is gone, and what replaces it.
  static func words(on operation: RemovedOperation) -> String {
    operation.removedIn.map { "removed in \(ReleaseName.phrase($0))" }
      ?? "removed; last seen in \(ReleaseName.phrase(operation.lastSeen))"
  }

  /// A removed operation.
  static func text(of operation: RemovedOperation, in api: API) -> String {
    var lines = ["\(operation.method) \(operation.path)", "  " + words(on: operation)]
    if operation.removedIn != nil {
      lines.append("  last seen in \(ReleaseName.phrase(operation.lastSeen))")
    }
    if let since = operation.deprecatedSince {
      lines.append("  deprecated since \(ReleaseName.phrase(since))")
    }
    if !operation.replacements.isEmpty {
      lines += ["", "Use instead:"] + operation.replacements.map { "  " + $0 }
    }
    return (lines + ["", "By \(api.name)."]).joined(separator: "\n") + "\n"
  }
}
