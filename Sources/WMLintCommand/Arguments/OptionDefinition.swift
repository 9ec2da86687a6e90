/// An option: how it is written, what it does, and what help says of it.
struct OptionDefinition: Sendable {
  /// What is behind the name.
  enum Value: Sendable {
    case none
    /// Free text, and its placeholder in help.
    case text(String)
    /// One of some words, which are put together only for whoever asks.
    case choice(@Sendable () -> [String])
    /// One of some words, or a file.
    case choiceOrFile(@Sendable () -> [String])
  }

  let name: String

  /// The same in one letter, with its dash; `nil` for most.
  let short: String?
  let value: Value

  /// The values that may be given behind an equals sign to an option that needs none.
  let optionalValues: [String]
  let help: String

  /// The subcommand that takes it; `nil` if each does.
  let subcommand: Subcommand?
  let apply: @Sendable (OptionValue, inout Options) throws(UsageProblem) -> Void

  private init(
    _ name: String, _ short: String?, _ value: Value, _ optionalValues: [String], _ help: String,
    _ subcommand: Subcommand?,
    _ apply: @escaping @Sendable (OptionValue, inout Options) throws(UsageProblem) -> Void
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.optionalValues = optionalValues
    self.help = help
    self.subcommand = subcommand
    self.apply = apply
  }

  /// An option that has a value.
  init(
    _ name: String, short: String? = nil, _ value: String, _ help: String,
    of subcommand: Subcommand? = .lint,
    apply: @escaping @Sendable (OptionValue, inout Options) throws(UsageProblem) -> Void
  ) {
    self.init(name, short, .text(value), [], help, subcommand, apply)
  }

  /// An option whose value is one of some words.
  init(
    _ name: String, short: String? = nil,
    oneOf words: @escaping @Sendable @autoclosure () -> [String], _ help: String,
    of subcommand: Subcommand? = .lint,
    apply: @escaping @Sendable (OptionValue, inout Options) throws(UsageProblem) -> Void
  ) {
    self.init(name, short, .choice(words), [], help, subcommand, apply)
  }

  /// An option whose value is one of some words, or the path of a file.
  init(
    _ name: String, oneOfOrFile words: @escaping @Sendable @autoclosure () -> [String],
    _ help: String, of subcommand: Subcommand? = .lint,
    apply: @escaping @Sendable (OptionValue, inout Options) throws(UsageProblem) -> Void
  ) {
    self.init(name, nil, .choiceOrFile(words), [], help, subcommand, apply)
  }

  /// An option that is there or not.
  init(
    flag name: String, short: String? = nil, _ help: String, of subcommand: Subcommand? = .lint,
    apply: @escaping @Sendable (inout Options) -> Void
  ) {
    self.init(flag: name, short: short, values: [], help, of: subcommand) { _, options in
      apply(&options)
    }
  }

  /// An option that is there or not, and may be given one of some values: `--fix=all`.
  init(
    flag name: String, short: String? = nil, values: [String], _ help: String,
    of subcommand: Subcommand? = .lint,
    apply: @escaping @Sendable (OptionValue, inout Options) throws(UsageProblem) -> Void
  ) {
    self.init(name, short, .none, values, help, subcommand, apply)
  }

  /// The option and its value as help shows them.
  var usage: String {
    let name = (short.map { "\($0), " } ?? "") + name
    if let placeholder { return "\(name) \(placeholder)" }
    return optionalValues.isEmpty ? name : "\(name)[=\(optionalValues.joined(separator: "|"))]"
  }

  /// Whether it has this name.
  func isNamed(_ word: String) -> Bool { word == name || word == short }

  /// The placeholder for its value in help; `nil` if the option takes no value.
  var placeholder: String? {
    switch value {
    case .none: nil
    case .text(let placeholder): placeholder
    case .choice(let words): words().joined(separator: "|")
    case .choiceOrFile(let words): (words() + ["FILE"]).joined(separator: "|")
    }
  }

  /// What it takes, for the message if it is missing.
  var wanted: String {
    switch value {
    case .text(let placeholder): "\(placeholder), \(help)"
    case .none, .choice, .choiceOrFile: placeholder ?? ""
    }
  }

  /// Whether it is one of a subcommand's.
  func isOption(of other: Subcommand) -> Bool { subcommand == nil || subcommand == other }

  /// Whether something must be behind it.
  var needsValue: Bool {
    if case .none = value { false } else { true }
  }
}
