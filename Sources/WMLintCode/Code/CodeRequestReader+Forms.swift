import WMLintText

extension CodeRequestReader {
  /// What makes a client of a library that sends an object as a form.
  private static let clients: Set<String> = ["Session", "session", "Client", "AsyncClient"]

  /// Whether a call sends an object as a form: certainly to an absolute URL, else only where its
  /// receiver is known, as the client of a test sends the same as JSON.
  func sendsForms(_ call: CodeCall, to url: MappedText?) -> Bool {
    if let url, url.starts(with: "http://") || url.starts(with: "https://") { return true }
    let libraries = code.language.formLibraries
    if libraries.isEmpty { return false }
    let isOwn = call.components.count == 3 && ["self", "this"].contains(call.components[2])
    guard isOwn || call.components.count == 2 else { return false }
    let receiver = isOwn ? call.nameToken - 2 : call.start
    guard code.isName(receiver) else { return false }
    if let value = names.value(of: receiver) { return isClient(value, of: libraries) }
    if isOwn { return false }
    if libraries.contains(code.word(receiver)) { return true }
    return isBoundToClient(receiver, of: libraries)
  }

  /// Whether an expression makes a client: `requests.Session()`.
  private func isClient(_ value: Range<Int>, of libraries: Set<String>) -> Bool {
    let core = CodeExpression.core(of: value, in: code)
    guard let last = core.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == core.first
    else { return false }
    return isClient(call, of: libraries)
  }

  private func isClient(_ call: CodeCall, of libraries: Set<String>) -> Bool {
    call.components.count == 2 && Self.clients.contains(call.components[0])
      && libraries.contains(call.components[1])
  }

  /// Whether a name is bound to a client: `with requests.Session() as session`.
  private func isBoundToClient(_ name: Int, of libraries: Set<String>) -> Bool {
    let bindings = (uses[code.bytes(name)] ?? []).prefix(Self.mostUses).filter { use in
      code.isWord(use - 1, "as") || code.isSymbol(use + 1, "=")
    }
    return !bindings.isEmpty
      && bindings.allSatisfy { use in
        guard code.isWord(use - 1, "as"), code.isSymbol(use - 2, ")"),
          let call = CodeCall(at: code.partners[use - 2], in: code)
        else { return false }
        return isClient(call, of: libraries)
      }
  }
}
