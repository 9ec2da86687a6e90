import WMLintSchema

/// A body as a table of its keys; a schema that it refers to is shown where it is used.
struct BodyRows {
  typealias Row = (left: String, right: String)

  private let api: API

  init(in api: API) { self.api = api }

  func rows(of body: DescribedValue) -> [Row] {
    guard let name = body.reference else { return rows(of: body.members, depth: 0, inside: []) }
    return rows(of: members(of: name), depth: 0, inside: [name])
  }

  private func members(of schema: String) -> [DescribedValue] { api.schema(schema)?.members ?? [] }

  /// The rows of an object's keys, which is in these schemas.
  private func rows(of members: [DescribedValue], depth: Int, inside: [String]) -> [Row] {
    members.flatMap { member -> [Row] in
      let left = String(repeating: "  ", count: depth) + member.name
      let row = (left, Self.words(on: member))
      guard let name = member.reference else {
        return [row] + (depth < 3 ? rows(of: member.members, depth: depth + 1, inside: inside) : [])
      }
      // One level of references shows what is meant; schemas refer to each other without end.
      guard inside.count == 1, !inside.contains(name), !member.isReadOnly else { return [row] }
      return [row] + rows(of: self.members(of: name), depth: depth + 1, inside: inside + [name])
    }
  }

  private static func words(on value: DescribedValue) -> String {
    var words = value.type
    if let format = value.format { words += " (\(format))" }
    if !value.values.isEmpty { words += ": " + value.values.joined(separator: " ") }
    var more = value.bounds
    if value.isRequired { more.insert("required", at: 0) }
    if value.isReadOnly { more.append("read only") }
    if value.isDeprecated { more.append("deprecated") }
    return ([words] + more).joined(separator: "; ")
  }
}
