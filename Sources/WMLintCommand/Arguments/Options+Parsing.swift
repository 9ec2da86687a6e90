import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintReporter
import WMLintText

extension Options {
  /// Reads arguments; options may be anywhere before a `--`.
  static func parsed(
    _ arguments: [SystemString], rules: @escaping @autoclosure () -> [Rule]
  ) throws(UsageProblem) -> Options {
    var options = Options()
    var used: [OptionDefinition] = []
    var rest = arguments[...]
    var takesOptions = true
    while let argument = rest.popFirst() {
      guard takesOptions, argument.isOption else {
        options.take(argument, mayBeWord: takesOptions)
        continue
      }
      if argument == "--" {
        takesOptions = false
      } else {
        used.append(try options.apply(argument, &rest, rules: rules))
      }
    }
    options.hasOptions = !used.isEmpty
    try options.checkRecords()
    try options.check(used)
    return options
  }

  private mutating func take(_ argument: SystemString, mayBeWord: Bool) {
    let isFirst = subcommand == .lint && operands.isEmpty
    if isFirst, mayBeWord, !argument.isPath {
      if let named = Subcommand(rawValue: argument.text), named != .lint {
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
    let sign = argument.bytes.firstIndex(of: ASCII.equals)
    let name = SystemString(argument.bytes[..<(sign ?? argument.bytes.count)]).text
    let given = sign.map { SystemString(argument.bytes[($0 + 1)...]) }
    let definition = try OptionDefinition.named(name, of: subcommand)
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
      throw UsageProblem("'\(definition.name)' needs a value: \(definition.wanted)")
    }
    let read = OptionValue(option: definition.name, raw: value, rules: rules)
    try definition.apply(read, &self)
    return definition
  }

  /// The argument that is the value of the option before it; an option is not a value.
  private static func next(_ rest: inout ArraySlice<SystemString>) -> SystemString? {
    guard let value = rest.first else { return nil }
    if OptionDefinition.isName(String(value.text.prefix { $0 != "=" })) { return nil }
    return rest.popFirst()
  }

  private func check(_ used: [OptionDefinition]) throws(UsageProblem) {
    for option in used {
      let name = option.name
      guard let owner = option.subcommand, owner != subcommand else { continue }
      let words = owner == .lint ? "wmlint" : "wmlint \(owner.rawValue)"
      let here = subcommand == .lint ? "linting" : "'wmlint \(subcommand.rawValue)'"
      throw UsageProblem("'\(name)' is an option of '\(words)', not of \(here)")
    }
    if operands.count > subcommand.mostOperands {
      let surplus = operands[subcommand.mostOperands].text
      throw UsageProblem("'\(surplus)' is one word too many: \(subcommand.usage)")
    }
    if !extraReports.isEmpty { try checkFilesOfReports() }
    if asksForStatistics, format.ofStatistics == nil || repair?.isWritten == false {
      let other = repair?.isWritten == false ? "--diff" : "--format \(format.name)"
      throw UsageProblem("'--statistics' cannot be combined with '\(other)'")
    }
  }

  /// Records are lines, so no other kind of file can be given.
  private mutating func checkRecords() throws(UsageProblem) {
    guard let records else { return }
    if let kind, kind != .lines {
      throw UsageProblem(
        "records are lines: '--at', '--key' and '--per-record' cannot be given with "
          + "'--as \(kind.rawValue)'")
    }
    kind = .lines
    let formats = [format] + extraReports.map(\.format)
    if records.areListed, !formats.contains(where: \.listsRecords) {
      throw UsageProblem("'--per-record' needs '--format jsonl'")
    }
  }

  private func checkFilesOfReports() throws(UsageProblem) {
    let files = (output.map { [$0] } ?? []) + extraReports.map(\.path)
    // A device takes any number of them.
    let places = files.filter { !$0.bytes.starts(with: "/dev/".utf8) }
    if Set(places).count < places.count {
      throw UsageProblem("two reports cannot go to the same file")
    }
    if extraReports.contains(where: { $0.path.isDash }) {
      throw UsageProblem("'--report' takes a file, not '-'; '--format' is for standard output")
    }
  }
}
