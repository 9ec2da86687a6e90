import WMLintRequests
import WMLintText

extension CodeRequestReader {
  /// Whether `fetch` is a package's, some of which write methods in capitals:
  /// `require('node-fetch')`.
  var isFetchOfPackage: Bool {
    (uses[Array("fetch".utf8)[...]] ?? []).prefix(Self.mostUses).contains { use in
      ["import", "const", "let", "var"].contains(code.wordBefore(use))
        || code.isWord(use + 1, "from")
        || code.isSymbol(use - 1, among: ["{", ","]) && code.isSymbol(use + 1, among: ["}", ","])
    }
  }

  /// What makes a client of a library that sends an object as a form.
  private static let clients: Set<String> = [
    "Session", "session", "Client", "AsyncClient", "ClientSession",
  ]

  /// Whether a call is one of a library that sends an object as a form: the client of a test and a
  /// function of the program's own may send the same as JSON.
  func isOfFormLibrary(_ call: CodeCall) -> Bool {
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

  /// How many tokens there may be in what a client is made with.
  private static let longestMaking = 512

  /// Whether an expression makes a client: `requests.Session()`.
  private func isClient(_ value: Range<Int>, of libraries: Set<String>) -> Bool {
    let core = CodeExpression.core(of: value, in: code)
    guard let last = core.last, code.isSymbol(last, ")"), core.count < Self.longestMaking,
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

  /// Where jQuery learns what to send with a request.
  private static let settings = ["ajaxPrefilter", "ajaxSetup", "beforeSend"]

  /// The place of a call of jQuery that sends a text of JSON as a form, as it does where nothing
  /// says what it is.
  func impliedForm(
    of call: CodeCall, as form: CallPattern, _ parts: CodeRequestParts
  ) -> SourceRange? {
    guard form.name == "ajax", !parts.mayHaveHeaders, !parts.isOpen,
      Self.settings.allSatisfy({ uses[Array($0.utf8)[...]] == nil })
    else { return nil }
    guard let body = parts.body, body.isText else { return nil }
    return code.place(of: call.nameToken..<call.nameToken + 1)
  }
}
