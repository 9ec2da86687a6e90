/// An option: how it is written, what it does, and what help says of it.
struct OptionDefinition: Sendable {
  let name: String

  /// What stands for its value in help; nothing for an option without one.
  let value: String?
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
    self.help = help
    self.subcommands = subcommands
    self.apply = apply
  }

  /// An option that is there or not.
  init(
    flag name: String, _ help: String, of subcommands: [Subcommand] = [.lint],
    apply: @escaping @Sendable (inout Options) -> Void
  ) {
    self.name = name
    value = nil
    self.help = help
    self.subcommands = subcommands
    self.apply = { _, options in apply(&options) }
  }

  /// The option and its value as help shows them.
  var usage: String { value.map { "\(name) \($0)" } ?? name }
}
