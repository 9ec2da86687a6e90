/// What models and objects of Python and Ruby write themselves as.
extension CodeBody {
  /// The object that a dictionary of Python is made from: `asdict(body)`, `body.model_dump()`,
  /// `body.__dict__`.
  static func asDictionary(_ range: Range<Int>, in code: Code) -> Range<Int>? {
    guard code.language.dialect == .python, let last = range.last, range.count > 2 else {
      return nil
    }
    if code.isWord(last, "__dict__"), code.isMemberOperator(last - 1) {
      return range.lowerBound..<last - 1
    }
    guard code.isSymbol(last, ")"), let call = CodeCall(at: code.partners[last], in: code),
      call.start == range.lowerBound
    else { return nil }
    let name = call.name(in: code)
    if ["asdict", "vars"].contains(name), call.arguments.count == 1 { return call.arguments[0] }
    let isMember = ["to_dict", "dict", "model_dump"].contains(name)
    guard isMember, isWhole(call.open, in: code), code.isMemberOperator(call.nameToken - 1),
      call.nameToken - 1 > range.lowerBound
    else { return nil }
    return range.lowerBound..<call.nameToken - 1
  }

  /// Whether a call writes all members of a model, judging by its arguments.
  static func isWhole(_ open: Int, in code: Code) -> Bool {
    code.elements(in: code.content(of: open)).allSatisfy { argument in
      CodeExpression.argumentName(argument, in: code).map {
        ["mode", "indent", "by_alias"].contains($0)
      } ?? false
    }
  }

  /// The receiver of `.to_json`.
  static func encodedByMember(_ range: Range<Int>, in code: Code) -> Range<Int>? {
    let isPython = code.language.dialect == .python
    guard code.language.objects == .ruby || isPython, range.count > 2 else { return nil }
    var name = range.upperBound - 1
    if code.isSymbol(name, ")"), code.partners[name] < name,
      isPython ? isWhole(code.partners[name], in: code) : code.partners[name] == name - 1
    {
      name = code.partners[name] - 1
    }
    guard name > range.lowerBound + 1, code.isMemberOperator(name - 1),
      code.isWord(name, isPython ? "model_dump_json" : "to_json")
    else { return nil }
    return range.lowerBound..<name - 1
  }
}
