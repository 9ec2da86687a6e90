import WMLintRequests
import WMLintText

/// What a program shows about the host of a path that is sent without one.
extension CodeRequestReader {
  /// Whether what sends a request has the name of another product: `zendesk.post("/api/v2/groups")`.
  func isOfOtherProduct(_ request: Request, sentBy names: [String]) -> Bool {
    !hasHost(request) && names.contains(where: OtherProduct.isNamed)
  }

  /// The names of the receiver of a call, of the variable that holds what it makes, and of what
  /// sends that.
  func senders(of call: CodeCall) -> [String] {
    guard let variable = variable(of: call, mayBeReceiver: false) else { return call.components }
    let sent = call.name(in: code) == "restrequest" ? execution(of: call)?.components : nil
    return call.components + [code.word(variable)] + (sent ?? [])
  }

  func hasHost(_ request: Request) -> Bool {
    guard let endpoint = request.endpoint else { return false }
    return endpoint.starts(with: "http") || OtherProduct.isOurs(endpoint.string)
  }

  /// Whether a request may go to another server: by what the client is made with, by what the class or the
  /// function is called that it is in, or as one of a page.
  func mayGoElsewhere(_ request: Request, _ call: CodeCall, by client: CodeClient) -> Bool {
    if hasHost(request) { return false }
    return client.mayBeElsewhere && hasBaseOfOurs || client.isOfAnotherSystem || servesAPI
      || senders(of: call).contains(where: OtherProduct.isOfAnotherSystem)
      || mayBeLedElsewhere(call) || isBehindChosenBase(call) || isQualifiedForOther(call)
      || isInOtherProduct(call.start) || isOfAngular(request, call, by: client)
      || !saysOurs && isOfPage(request, call, by: client)
  }

  /// The most nested functions and classes that are examined.
  private static let deepest = 16

  /// Whether the class or the function that a token is in is named after another product.
  private func isInOtherProduct(_ token: Int) -> Bool {
    names.scopes.chain(from: names.scope(of: token)).prefix(Self.deepest).contains { scope in
      guard scope >= 0 else { return false }
      if let owner = names.classes.owner(ofScope: scope) {
        return Self.isOther(code.word(owner))
      }
      let open = code.isSymbol(scope - 1, ")") ? code.partners[scope - 1] : scope
      let name = code.language.blocks == .indentation ? scope + 1 : open - 1
      return code.isName(name) && CodeWords.functions.contains(code.wordBefore(name))
        && Self.isOther(code.word(name))
    }
  }

  private static func isOther(_ name: String) -> Bool {
    OtherProduct.isNamed(in: name) || OtherProduct.isOfAnotherSystem(name)
  }

  /// Whether Angular sends a request to where its page is from: `this.http.get("/api/v2/users")`.
  private func isOfAngular(_ request: Request, _ call: CodeCall, by client: CodeClient) -> Bool {
    guard code.language.dialect == .javaScript, !client.saysBase,
      request.endpoint?.bytes.first == ASCII.slash
    else { return false }
    return call.components.prefix(2).contains("$http")
      || call.components.dropFirst().first == "http"
  }

  /// Whether a browser sends a request to where its page is from.
  private func isOfPage(_ request: Request, _ call: CodeCall, by client: CodeClient) -> Bool {
    guard code.language.dialect == .javaScript, request.endpoint?.bytes.first == ASCII.slash else {
      return false
    }
    return call.components == ["fetch"]
      || !client.saysBase && ["axios", "$", "jQuery"].contains(call.components.last)
  }

  /// Whether the program itself answers requests for paths of the API: by a route, an annotation of
  /// one, or as a file of Next.js.
  static func servesAPI(_ code: Code, _ uses: [ArraySlice<UInt8>: [Int]]) -> Bool {
    if code.language.dialect == .javaScript {
      let isRouteFile = CodeMethod.all.contains { method in
        (uses[Array(method.utf8)[...]] ?? []).contains { place in
          let word = code.isWord(place - 2, "async") ? place - 3 : place - 2
          return ["const", "function"].contains(code.wordBefore(place))
            && code.isWord(word, "export")
        }
      }
      if isRouteFile { return true }
    }
    return code.tokens.indices.contains { index in
      // A long list of paths has many texts in the same parentheses.
      let open = index - 1
      guard code.isText(index), code.isSymbol(open, "("), code.isName(open - 1),
        code.text[code.tokens[index].content].starts(with: "/api/v2")
      else { return false }
      let start = CodeChain.start(of: open - 1, in: code)
      if code.isSymbol(start - 1, "@"), code.language.objects != .ruby {
        // An interface says what a client sends.
        return interface(around: start, in: code) == nil
      }
      return CodeChain.components(endingAt: open - 1, in: code).flatMap(NameWords.of)
        .contains(where: serving.contains)
    }
  }

  /// Words in the names of what answers requests.
  private static let serving: Set<String> = [
    "app", "blueprint", "bp", "express", "fastify", "handle", "handler", "hono", "koa", "mapping",
    "mux", "route", "router", "routes",
  ]

  /// The bases that the clients of the program have; `nil` for one that is not known.
  static func bases(_ code: Code, _ names: Bindings) -> [MappedText?] {
    code.tokens.indices.compactMap { CodeClient.base(at: $0, in: code) }
      .map { StringEvaluator.text(of: $0, in: code, names, .braces)?.text }
  }
}
