import WMLintContracts
import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintSchema
import WMLintText

extension Command {
  /// The cells of a line where no terminal says how many it has.
  private static let width = 100

  /// Prints a contract, one of its operations, or those that match.
  func describeContract(_ options: Options, in system: System) throws(UsageProblem) -> ExitStatus {
    let question = try ContractQuestion(options.operands, in: system)
    if let other = options.comparedContract {
      return try compare(question, with: other, as: options.contractForm, in: system)
    }
    if options.contractForm == .json {
      throw UsageProblem("'--format json' prints differences: add '--diff NAME' or '--diff FILE'")
    }
    if let file = question.file, question.words.isEmpty {
      guard options.contractForm == .text else {
        throw UsageProblem(
          "'--print \(options.contractForm.rawValue)' prints a contract of wmlint's own, not a file"
        )
      }
      return show(file.text, in: system)
    }
    if question.words.isEmpty {
      return print(text(of: question.contract, as: options.contractForm), in: system)
    }
    if options.contractForm != .text {
      throw UsageProblem(
        "'--print \(options.contractForm.rawValue)' prints a whole contract, not a part of it")
    }
    let api = question.contract.api
    let width = system.output.columns() ?? Self.width
    switch OperationSearch(question).answer {
    case .own: return print(question.contract.description, in: system)
    case .operations(let found): return show(text(of: found, in: api, width: width), in: system)
    case .removed(let removed):
      let isOne = removed.count == 1
      return show(
        isOne
          ? OperationText.text(of: removed[0], in: api)
          : OperationList.text(of: removed, in: api, width: width), in: system)
    case .nothing(let message, let nearest):
      try refuseMistypedContract(options)
      Messages(to: system.error).print(message)
      if !nearest.isEmpty {
        let status = show(OperationList.text(of: nearest, in: api, width: width), in: system)
        if status == .failure { return status }
      }
      return .problems
    }
  }

  /// Prints what changed from a contract to the one that was asked for.
  private func compare(
    _ question: ContractQuestion, with other: SystemString, as form: Options.ContractForm,
    in system: System
  ) throws(UsageProblem) -> ExitStatus {
    guard question.words.isEmpty else {
      throw UsageProblem("'--diff' compares whole contracts, not a part of one")
    }
    let old = try Contract.named(other, in: system)
    let comparison = APIComparison(from: old, to: question.contract)
    let report = ComparisonReport(
      comparison, from: (old.name, old.api), to: (question.contract.name, question.contract.api))
    switch form {
    case .text: return show(report.text, in: system)
    case .json: return print(Secrets.masked(report.json), in: system)
    case .jsonSchema, .openAPI:
      throw UsageProblem("differences are printed as text or json, not as \(form.rawValue)")
    }
  }

  private func text(of found: [OperationSearch.Found], in api: API, width: Int) -> String {
    guard found.count == 1, let operation = api.operation(found[0].path, found[0].method) else {
      return OperationList.text(of: found, in: api, width: width)
    }
    let body = api.body(found[0].path, found[0].method)
    return OperationText(operation, body: body, in: api, width: width).text
  }

  /// Prints lines of a description, whose control characters are escaped and whose credentials are
  /// covered.
  private func show(_ text: String, in system: System) -> ExitStatus {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return print(
      lines.map { Unprintable.escaped(Secrets.masked(String($0))) }.joined(separator: "\n"),
      in: system)
  }

  /// `wmlint contract publised` is a misspelt contract, not a search for an operation.
  private func refuseMistypedContract(_ options: Options) throws(UsageProblem) {
    guard let word = options.operands.first?.text, options.operands.count == 1,
      Suggestion.nearest(word, in: Contract.names) != nil
    else { return }
    throw UsageProblem(unknown: "contract", word, of: Contract.names)
  }

  private func text(of contract: Contract, as form: Options.ContractForm) -> String {
    switch form {
    case .text, .json: contract.description
    case .jsonSchema: contract.jsonSchema
    case .openAPI: contract.openAPI(version: Version.current)
    }
  }
}
