import WMLintContracts
package import WMLintDiagnostics
package import WMLintKit
package import WMLintProject
import WMLintReporter
import WMLintSchema
import WMLintText

/// The command-line tool, from arguments to exit status.
package struct Command: Sendable {
  /// The rules there are.
  package var rules: [Rule] {
    get { listed() }
    set { listed = { newValue } }
  }

  /// Lists the rules, which are slow to build and which most runs do not need.
  private var listed: @Sendable () -> [Rule] = { Linter.rules }

  /// Lints a unit.
  package var findings: @Sendable (Linter, LintUnit) -> FileResult = { $0.findings(in: $1) }

  package init() {}

  /// Does what the arguments ask for; `nil` if there are none, not even the name of the tool.
  package func run(_ arguments: [SystemString]?, in system: System) -> ExitStatus {
    guard let arguments else {
      Messages(to: system.error).print(
        "the arguments cannot be read: on Linux that needs /proc, which is not mounted here")
      return .failure
    }
    do throws(UsageProblem) {
      let options = try Options.parsed(arguments, rules: rules)
      return try run(options, in: system)
    } catch {
      Messages(to: system.error).print(error.message)
      return .usage
    }
  }

  private func run(_ options: Options, in system: System) throws(UsageProblem) -> ExitStatus {
    if options.asksForVersion { return print("wmlint \(Version.current)\n", in: system) }
    if options.asksForHelp { return print(Help.text(of: options.subcommand), in: system) }
    let word = options.operands.first?.text
    switch options.subcommand {
    case .lint:
      try options.checkRepairOfStandardInput()
      return options.repairsStandardInput && options.shown == nil
        ? try repairStandardInput(options, in: system) : try lint(options, in: system)
    case .explain:
      let explanation = try explanation(of: word)
      return print(options.rulesForm == .json ? explanation.json : explanation.text, in: system)
    case .rules:
      let table =
        switch options.rulesForm {
        case .text: RuleTable.text(rules)
        case .json: RuleTable.json(rules)
        case .markdown: RuleTable.markdown(rules)
        }
      return print(table, in: system)
    case .contract: return try describeContract(options, in: system)
    case .initialise:
      if options.asksForSchema {
        return print(ConfigurationKey.schema(naming: rules), in: system)
      }
      return try initialise(in: system)
    case .completions: return print(try shell(word).text(naming: rules), in: system)
    case .help:
      let subcommands = Subcommand.named
      guard let word else { return print(Help.text(of: .lint), in: system) }
      if word == Subcommand.lint.rawValue { return print(Help.text(of: .lint), in: system) }
      guard let found = subcommands.first(where: { $0.rawValue == word }) else {
        throw UsageProblem(
          unknown: "subcommand", word, of: subcommands.map(\.rawValue), listedBy: "wmlint --help")
      }
      return print(Help.text(of: found), in: system)
    }
  }

  /// Lints with standard input and output as a filter, which gives back what it cannot repair.
  private func repairStandardInput(
    _ options: Options, in system: System
  ) throws(UsageProblem) -> ExitStatus {
    let text = FilteredText(system)
    let result = Result { () throws(UsageProblem) in try lint(options, in: text.filtered) }
    let failure = text.finish()
    let status = try result.get()
    guard let failure else { return status }
    Messages(to: system.error).print(failure)
    return .failure
  }

  private func lint(_ options: Options, in system: System) throws(UsageProblem) -> ExitStatus {
    if options.operands.isEmpty, system.input.isTerminal() {
      if options.hasOptions {
        throw UsageProblem(
          "name what to lint: a file, a folder ('.' for this one), or '-' for standard input"
        )
      }
      return print(Help.text(of: .lint), in: system)
    }
    try refuseMistypedSubcommand(options, in: system)
    let given = GivenConversations(options.conversations, in: system.files)
    let contract = try options.contract.map { word throws(UsageProblem) in
      try Contract.named(word, in: system)
    }
    let files = ReportFiles(options, in: system)
    let projects = Projects(
      options.configurationChoice, given.conversations, in: system.files, rules: rules,
      readsContracts: contract == nil
    ) { options.settings(by: contract, under: $0, $1, $2) }
    var finder = InputFinder(options, reports: files, projects, in: system)
    if options.operands.isEmpty { finder.addStandardInput() }
    for path in options.operands { finder.add(path) }
    if let status = printProblems(of: finder.projects, in: system) { return status }
    if options.shown != nil { return show(options, finder, in: system) }
    if options.writesBaseline { try finder.refuseWhatNoBaselineHolds() }
    try finder.refuseToOverwrite(for: self)
    let (reports, failures) = try Report.opened(
      for: options, rules: rules, in: system, files: files)
    var run = LintRun(self, options, finder, in: system, reports: reports)
    for failure in failures { run.printFailure(failure) }
    run.lint(finder.found, after: given.failures + finder.projects.failures)
    return run.finish()
  }

  /// Reports what is wrong with configurations; nothing is linted without them.
  private func printProblems(of projects: Projects, in system: System) -> ExitStatus? {
    let messages = Messages(to: system.error)
    for problem in projects.problems { messages.print(problem) }
    for failure in projects.unread { messages.print(failure) }
    if !projects.unread.isEmpty { return .failure }
    return projects.problems.isEmpty ? nil : .usage
  }

  /// `wmlint explian` is not a missing file, and neither is `wmlint check .`.
  private func refuseMistypedSubcommand(
    _ options: Options, in system: System
  ) throws(UsageProblem) {
    guard let word = options.firstWord,
      let problem = ForeignSubcommand.problem(word, before: options.operands.dropFirst())
        ?? mistyped(word.text)
    else { return }
    do throws(SystemFailure) {
      _ = try system.files.status(word)
    } catch {
      if error.kind == .missing { throw problem }
    }
  }

  private func mistyped(_ word: String) -> UsageProblem? {
    Suggestion.nearest(word, in: Subcommand.named.map(\.rawValue)).map { meant in
      UsageProblem("'\(word)' is neither a file nor a subcommand; did you mean '\(meant)'?")
    }
  }

  private func shell(_ word: String?) throws(UsageProblem) -> Shell {
    let names = Shell.allCases.map(\.rawValue)
    guard let word else {
      throw UsageProblem("'completions' needs one of \(names.joined(separator: ", "))")
    }
    guard let shell = Shell(rawValue: word) else {
      throw UsageProblem(unknown: "shell", word, of: names)
    }
    return shell
  }

  private func explanation(of word: String?) throws(UsageProblem) -> Explanation {
    guard let word else {
      throw UsageProblem("'explain' needs a rule; 'wmlint rules' lists them")
    }
    guard let rule = rules.first(where: { $0.id == word }) else {
      throw UsageProblem(unknown: "rule", word, of: rules.map(\.id), listedBy: "wmlint rules")
    }
    return Explanation(rule: rule) { example in
      let source = Source(name: example.file, bytes: Array(example.text.utf8))
      let endpoint = example.endpoint.map {
        Source(id: SourceID(1), name: "--endpoint", bytes: Array($0.utf8))
      }
      let linter = Linter(
        contract: example.contract.flatMap(Contract.named) ?? .webMessaging,
        scopes: example.scopes)
      let found = findings(linter, LintUnit(source, endpoint: endpoint, loader: .empty))
      return found.diagnostics + found.remarks.map(\.first)
    }
  }

  func print(_ text: String, in system: System) -> ExitStatus {
    do throws(SystemFailure) {
      try system.output.write(Array(text.utf8))
      return .clean
    } catch {
      if error.kind == .closedPipe { return .clean }
      Messages(to: system.error).print(Failure(file: "standard output", message: error.message))
      return .failure
    }
  }
}
