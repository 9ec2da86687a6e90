/// Requests of RestSharp, which are made by themselves and given to a client: `client.Execute(request)`.
extension CodeRequestReader {
  /// What a client sends a request by, in lower case.
  private static let executions: Set<String> = [
    "execute", "executeasync", "executetaskasync", "deleteasync", "getasync", "patchasync",
    "postasync", "putasync", "delete", "get", "patch", "post", "put",
  ]

  /// The call that sends what another makes.
  func execution(of call: CodeCall) -> CodeCall? {
    guard let variable = variable(of: call, mayBeReceiver: false) else { return nil }
    let scope = names.scope(of: variable)
    for use in (uses[code.bytes(variable)] ?? []).prefix(Self.mostUses)
    where use > variable && names.isToken(use, in: scope) {
      if let call = CodeCall(at: use - 1, in: code), call.components.count == 2,
        Self.executions.contains(call.name(in: code))
      {
        return call
      }
    }
    return nil
  }
}

extension CodeRequestParts {
  /// Takes the method that a request is sent by, where it says none itself.
  mutating func takeExecution(_ call: CodeCall) {
    let name = call.name(in: code)
    let verb = (name.hasSuffix("async") ? String(name.dropLast(5)) : name).uppercased()
    if !hasMethod, CodeMethod.all.contains(verb) {
      takeMethod(CodeMethod.named(verb, at: call.nameToken, in: code))
    }
  }
}
