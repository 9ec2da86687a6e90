import WMLintProject

/// Finds an option by its name.
extension OptionDefinition {
  /// The option of a name.
  ///
  /// - Parameters:
  ///   - name: The name, with its dashes.
  ///   - subcommand: Whose option it is, where several have one of that name.
  /// - Returns: The option, perhaps of another subcommand.
  /// - Throws: `UsageProblem` if there is none.
  static func named(
    _ name: String, of subcommand: Subcommand
  ) throws(UsageProblem) -> OptionDefinition {
    let table = table.span
    var found: OptionDefinition?
    for index in table.indices where table[index].isNamed(name) {
      if table[index].isOption(of: subcommand) { return table[index] }
      found = found ?? table[index]
    }
    if let found { return found }
    if let problem = ForeignOption.problem(name, of: subcommand) { throw problem }
    let shorts = all.filter(\.needsValue).compactMap(\.short)
    if let short = shorts.first(where: { name.hasPrefix($0) }) {
      throw UsageProblem(
        "unknown option '\(name)'; write '\(short) \(name.dropFirst(short.count))'")
    }
    // A name with a dot or a slash in it is that of a file.
    if SystemString(name.utf8).isPath {
      throw UsageProblem("unknown option '\(name)'; a file of that name is given as './\(name)'")
    }
    throw UsageProblem(unknown: "option", name, of: all.map(\.name), listedBy: help)
  }

  /// Whether an option has that name.
  static func isName(_ name: String) -> Bool {
    let table = table.span
    return table.indices.contains { table[$0].isNamed(name) }
  }
}
