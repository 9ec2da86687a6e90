import WMLintContracts
import WMLintKit
import WMLintProject
import WMLintSchema
import WMLintText

extension Command {
  /// The cells of a line where no terminal says how many it has.
  private static let width = 100

  /// Prints a contract, one of its operations, or those that match.
  func describeContract(_ options: Options, in system: System) throws(UsageProblem) -> ExitStatus {
    let question = ContractQuestion(options.operands)
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
    case .operations(let found): return print(text(of: found, in: api, width: width), in: system)
    case .removed(let removed):
      let isOne = removed.count == 1
      return print(
        isOne
          ? OperationText.text(of: removed[0], in: api)
          : OperationList.text(of: removed, in: api, width: width), in: system)
    case .nothing(let message, let nearest):
      try refuseMistypedContract(options)
      Messages(to: system.error).tell(message)
      if !nearest.isEmpty {
        let status = print(OperationList.text(of: nearest, in: api, width: width), in: system)
        if status == .failure { return status }
      }
      return .problems
    }
  }

  private func text(of found: [OperationSearch.Found], in api: API, width: Int) -> String {
    guard found.count == 1, let operation = api.operation(found[0].path, found[0].method) else {
      return OperationList.text(of: found, in: api, width: width)
    }
    let body = api.body(found[0].path, found[0].method)
    return OperationText(operation, body: body, in: api, width: width).text
  }

  /// `wmlint contract publised` looks for no operation.
  private func refuseMistypedContract(_ options: Options) throws(UsageProblem) {
    guard let word = options.operands.first?.text, options.operands.count == 1,
      Suggestion.nearest(word, in: Contract.names) != nil
    else { return }
    throw UsageProblem(unknown: "contract", word, of: Contract.names)
  }

  private func text(of contract: Contract, as form: Options.ContractForm) -> String {
    switch form {
    case .text: contract.description
    case .jsonSchema: contract.jsonSchema
    case .openAPI: contract.openAPI(version: Version.current)
    }
  }
}
