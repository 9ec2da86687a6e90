import WMLintRequests

extension CodeRequestReader {
  /// A call of a function of the program's own that is given a path and a method.
  func helperRequest(of call: CodeCall) -> Request? {
    let words = call.components.prefix(2).flatMap(NameWords.of)
    guard words.contains(where: CodeWords.sending.contains),
      !NameWords.of(call.components[0]).contains(where: CodeWords.speaking.contains)
    else { return nil }
    var parts = CodeRequestParts(code, names, named: ["method": .method, "type": .method])
    for argument in call.arguments {
      let value = CodeExpression.valueOfArgument(argument, in: code)
      if let method = CodeMethod.text(of: value, in: code, names) {
        parts.takeMethod(method)
      } else if parts.url == nil, CodeMembers.of(value, in: code, names) == nil {
        parts.take(value, as: .url)
      } else {
        parts.take(value, as: .options)
      }
    }
    guard parts.method != nil else { return nil }
    let form = CallPattern(call.components[0])
    return request(
      parts, form, at: call.start..<call.close + 1, named: call.nameToken, isHelper: true)
  }

  /// A command of PowerShell, whose arguments follow their names.
  func command(at index: Int) -> Request? {
    let name = code.word(index).lowercased()
    guard let form = code.language.calls.first(where: { $0.name == name }) else { return nil }
    let command = CodeCommand(at: index, in: code)
    var parts = CodeRequestParts(code, names, named: form.named)
    for argument in command.arguments {
      if let role = argument.name.flatMap({ form.named[$0] }) {
        parts.take(argument.value, as: role)
      } else if argument.name == nil, let first = argument.value.first {
        parts.take(argument.value, as: code.isSymbol(first, "@") ? .options : .url)
      }
    }
    return request(
      parts, form, at: index..<command.end, named: index, isOpen: command.isSplatted)
  }
}
