import WMLintRequests
import WMLintText

/// Objects that are each made with an address of their own:
/// `desk = Api("https://acme.zendesk.com")`.
extension CodeRequestReader {
  /// Where an object sends its requests.
  enum Place { case elsewhere, ours, unknown }

  /// The most arguments of the call that makes an object that are examined.
  private static let mostArguments = 16

  /// The most tokens in the arguments of the call that makes an object.
  private static let longestMaking = 512

  /// Where the receiver of a call sends a path without a host.
  func place(ofReceiverOf call: CodeCall, _ request: Request) -> Place {
    if hasHost(request) { return .ours }
    guard let receiver = receiver(of: call) else { return .unknown }
    // It may have other addresses: `genesys = new Api({ logTo: "https://…" })`.
    if OtherProduct.isOurs(code.word(receiver)) { return .ours }
    let all = origins(of: receiver).map { value in
      let core = CodeExpression.core(of: value, in: code)
      if isMadeByOurs(core) { return Place.ours }
      let places = places(given: core)
      return places.contains(.ours) ? Place.ours : places.first ?? .unknown
    }
    return all.contains(.elsewhere) ? .elsewhere : all.first ?? .unknown
  }

  /// Whether the type or the function that makes a value is named after Genesys Cloud.
  private func isMadeByOurs(_ value: Range<Int>) -> Bool {
    guard let last = value.last, code.isSymbol(last, ")") else { return false }
    let maker = CodeCall.name(before: code.partners[last], in: code)
    return code.isName(maker) && OtherProduct.isOurs(code.word(maker))
  }

  /// Words in the names of arguments with addresses that no request goes to.
  private static let otherAddresses: Set<String> = [
    "audience", "auth", "callback", "issuer", "login", "origin", "proxies", "proxy", "redirect",
    "referer", "scope", "token", "webhook",
  ]

  /// Whether the addresses in the arguments of a call chain are Genesys Cloud's.
  func places(given value: Range<Int>) -> [Place] {
    var places: [Place] = []
    // `New-Api "https://…"`, `Api.new 'https://…'`
    if code.language.hasCommands || code.language.callsByBlanks {
      places += value.prefix(Self.mostArguments).filter(code.isText).compactMap {
        place(of: $0..<code.next($0), named: "")
      }
    }
    var last = value.upperBound - 1
    var left = Self.mostArguments
    while value.contains(last), code.isSymbol(last, ")"), left > 0 {
      let open = code.partners[last]
      guard open > value.lowerBound, last - open < Self.longestMaking else { break }
      for argument in code.elements(in: open + 1..<last).prefix(left) {
        left -= 1
        let members =
          code.isSymbol(argument.lowerBound, "{")
          ? CodeMembers.of(argument, in: code, names)?.all.prefix(Self.mostArguments) : nil
        for member in members ?? [] {
          let name = member.keyText(in: code)?.string ?? ""
          if let place = place(of: member.value, named: name) { places.append(place) }
        }
        let name = CodeExpression.argumentName(argument, in: code) ?? ""
        let given = CodeExpression.valueOfArgument(argument, in: code)
        if members == nil, let place = place(of: given, named: name) { places.append(place) }
      }
      let name = CodeCall.name(before: open, in: code)
      guard code.isMemberOperator(name - 1) else { break }
      last = name - 2
    }
    return places
  }

  private func place(of value: Range<Int>, named name: String) -> Place? {
    if NameWords.of(name).contains(where: Self.otherAddresses.contains) { return nil }
    guard let text = StringEvaluator.text(of: value, in: code, names, .braces)?.text else {
      return names.otherProduct(in: value) == nil ? nil : .elsewhere
    }
    guard text.starts(with: "http") else { return Self.place(ofHost: text, named: name) }
    if OtherProduct.isOurs(text) { return .ours }
    return MadeAddress(text: text).isElsewhere ? .elsewhere : nil
  }

  /// Types that are made from an address and send nothing by themselves.
  private static let notSending: Set<String> = [
    "exception", "error", "image", "link", "location", "request", "uri", "url",
  ]

  /// Whether the program makes an object with only an address, which is not Genesys Cloud's.
  static func makesOthers(_ code: Code) -> Bool {
    code.tokens.indices.contains { index in
      let open = index - 1
      guard code.isText(index), code.isSymbol(open, "("), code.isName(open - 1) else {
        return false
      }
      let text = code.text[code.tokens[index].content]
      guard text.starts(with: "http"), MadeAddress(text: text).isElsewhere else { return false }
      let words = NameWords.of(code.word(open - 1))
      let around = code.isMemberOperator(open - 2) ? NameWords.of(code.word(open - 3)) : []
      let isType = code.word(open - 1).first?.isUppercase == true || words == ["new"]
      let isMaker = words.first.map { ["create", "make", "new"].contains($0) } ?? false
      return (isType || isMaker) && !(words + around).contains(where: notSending.contains)
    }
  }
}
