/// An option: how it is written, what it does, and what help says of it.
struct OptionDefinition: Sendable {
  let name: String

  /// What stands for its value in help; nothing for an option that needs none.
  let value: String?

  /// The values that may be given behind an equals sign to an option that needs none.
  let optionalValues: [String]
  let help: String

  /// The subcommands that take it.
  let subcommands: [Subcommand]
  let apply: @Sendable (OptionValue, inout Options) throws(UsageProblem) -> Void

  /// An option that has a value.
  init(
    _ name: String, _ value: String, _ help: String, of subcommands: [Subcommand] = [.lint],
    apply: @escaping @Sendable (OptionValue, inout Options) throws(UsageProblem) -> Void
  ) {
    self.name = name
    self.value = value
    optionalValues = []
    self.help = help
    self.subcommands = subcommands
    self.apply = apply
  }

  /// An option that is there or not.
  init(
    flag name: String, _ help: String, of subcommands: [Subcommand] = [.lint],
    apply: @escaping @Sendable (inout Options) -> Void
  ) {
    self.init(flag: name, values: [], help, of: subcommands) { _, options in apply(&options) }
  }

  /// An option that is there or not, and may be given one of some values: `--fix=all`.
  init(
    flag name: String, values: [String], _ help: String, of subcommands: [Subcommand] = [.lint],
    apply: @escaping @Sendable (OptionValue, inout Options) throws(UsageProblem) -> Void
  ) {
    self.name = name
    value = nil
    optionalValues = values
    self.help = help
    self.subcommands = subcommands
    self.apply = apply
  }

  /// The option and its value as help shows them.
  var usage: String {
    if let value { return "\(name) \(value)" }
    return optionalValues.isEmpty ? name : "\(name)[=\(optionalValues.joined(separator: "|"))]"
  }
}
