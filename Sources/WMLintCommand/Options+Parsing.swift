import WMLintDiagnostics
import WMLintReporter

extension Options {
  /// Reads arguments; options may stand anywhere before a `--`.
  static func parsed(
    _ arguments: [SystemString], rules: @escaping @autoclosure () -> [Rule]
  ) throws(UsageProblem) -> Options {
    var options = Options()
    var used: [OptionDefinition] = []
    var rest = arguments[...]
    var takesOptions = true
    while let argument = rest.popFirst() {
      if takesOptions, argument == "--" {
        takesOptions = false
      } else if takesOptions, argument != "-", argument.bytes.first == UInt8(ascii: "-") {
        used.append(try options.apply(argument, &rest, rules: rules))
      } else {
        options.take(argument, mayBeWord: takesOptions)
      }
    }
    try options.check(used)
    return options
  }

  private mutating func take(_ argument: SystemString, mayBeWord: Bool) {
    let isFirst = subcommand == .lint && operands.isEmpty
    if isFirst, mayBeWord {
      if let named = Subcommand.named.first(where: { $0.rawValue == argument.text }) {
        subcommand = named
        return
      }
      firstWord = argument
    }
    operands.append(argument)
  }

  private mutating func apply(
    _ argument: SystemString, _ rest: inout ArraySlice<SystemString>, rules: @escaping () -> [Rule]
  ) throws(UsageProblem) -> OptionDefinition {
    let sign = argument.bytes.firstIndex(of: UInt8(ascii: "="))
    let name = SystemString(argument.bytes[..<(sign ?? argument.bytes.count)]).text
    let given = sign.map { SystemString(argument.bytes[($0 + 1)...]) }
    let definition = try Self.definition(name)
    guard definition.needsValue else {
      if given != nil, definition.optionalValues.isEmpty {
        throw UsageProblem("'\(definition.name)' takes no value")
      }
      let value = OptionValue(option: definition.name, raw: given ?? "", rules: rules)
      if given != nil {
        let known = definition.optionalValues.map { ($0, $0) }
        _ = try value.choice(of: "value of '\(definition.name)'", known)
      }
      try definition.apply(value, &self)
      return definition
    }
    guard let value = given ?? Self.next(&rest), !value.bytes.isEmpty else {
      throw UsageProblem(
        "'\(definition.name)' needs a value: \(definition.placeholder ?? "")")
    }
    let read = OptionValue(option: definition.name, raw: value, rules: rules)
    try definition.apply(read, &self)
    return definition
  }

  private static func definition(_ name: String) throws(UsageProblem) -> OptionDefinition {
    let written = name == "-h" ? "--help" : name
    let all = OptionDefinition.all
    guard let found = all.first(where: { $0.name == written }) else {
      throw UsageProblem(
        unknown: "option", name, of: all.map(\.name), listedBy: "wmlint --help")
    }
    return found
  }

  /// The argument that is the value of the option before it; an option is none.
  private static func next(_ rest: inout ArraySlice<SystemString>) -> SystemString? {
    guard let value = rest.first else { return nil }
    let name = value.text.prefix { $0 != "=" }
    if OptionDefinition.all.contains(where: { $0.name == name }) { return nil }
    return rest.popFirst()
  }

  private func check(_ used: [OptionDefinition]) throws(UsageProblem) {
    if let stray = used.first(where: { !$0.subcommands.contains(subcommand) }) {
      let owners = stray.subcommands.map { $0 == .lint ? "wmlint" : "wmlint \($0.rawValue)" }
      let here = subcommand == .lint ? "linting" : "'wmlint \(subcommand.rawValue)'"
      throw UsageProblem(
        "'\(stray.name)' is an option of '\(owners.joined(separator: "', '"))', not of \(here)")
    }
    if operands.count > subcommand.mostOperands {
      let surplus = operands[subcommand.mostOperands].text
      throw UsageProblem("'\(surplus)' is one word too many: \(subcommand.usage)")
    }
    if !extraReports.isEmpty { try checkFilesOfReports() }
    if asksForStatistics, format.name != Format.text.name || repair?.isWritten == false {
      let other = repair?.isWritten == false ? "--diff" : "--format \(format.name)"
      throw UsageProblem("'--statistics' is printed in the place of what '\(other)' prints")
    }
  }

  private func checkFilesOfReports() throws(UsageProblem) {
    let files = (output.map { [$0] } ?? []) + extraReports.map(\.path)
    if Set(files).count < files.count {
      throw UsageProblem("two reports cannot go to the same file")
    }
    if extraReports.contains(where: { $0.path == "-" }) {
      throw UsageProblem("'--report' takes a file, not '-'; '--format' is for standard output")
    }
  }
}
