import WMLintRequests
import WMLintText

/// Calls of methods of an SDK.
enum CodeMethodCall {
  /// The request that a call is, if its name may be that of a method that updates a participant.
  static func request(of call: CodeCall, in code: Code, _ names: Bindings) -> Request? {
    guard isCandidate(code.bytes(call.nameToken)), code.isMemberOperator(call.nameToken - 1),
      !call.isDeclaration(in: code), !call.isOnDouble(in: code)
    else { return nil }
    var arguments = call.arguments
    // In Go and in some helpers a context comes first.
    if let first = arguments.first, code.isWord(first.lowerBound, "ctx"), first.count == 1 {
      arguments.removeFirst()
    }
    guard arguments.count >= 2 else { return nil }
    let name = code.text[code.tokens[call.nameToken].range]
    var method = MethodCall(name: name)
    if code.language.sdkTakesOptions { method.bodyOfOptions = .unknown }
    for (index, argument) in arguments.enumerated() {
      let value = CodeExpression.valueOfArgument(argument, in: code)
      let words = CodeExpression.argumentName(argument, in: code).map(NameWords.of) ?? []
      switch (words.first, index) {
      case ("conversation", _), (nil, 0): method.conversation = id(value, in: code, names)
      case ("participant", _), (nil, 1): method.participant = id(value, in: code, names)
      case ("body", _): method.body = body(value, in: code, names)
      case (nil, 2):
        method.body = body(value, in: code, names)
        if code.language.sdkTakesOptions {
          method.bodyOfOptions = bodyOfOptions(value, in: code, names)
        }
      default: break
      }
    }
    var request = Request()
    request.isPartlyKnown = true
    request.place = code.place(of: call.start..<call.close + 1)
    request.call = method
    request.body = .unknown
    return request
  }

  /// Whether a name speaks of a participant of a conversation, in whatever naming.
  private static func isCandidate(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count > 20 else { return false }
    let letters = String(decoding: name, as: UTF8.self).lowercased()
    return letters.contains("conversation") && letters.contains("participant")
  }

  /// An argument as the id that it is: a text, or the name of a variable.
  private static func id(
    _ value: Range<Int>, in code: Code, _ names: Bindings
  ) -> MappedText {
    if let text = StringEvaluator.text(of: value, in: code, names, .braces)?.text { return text }
    let core = CodeExpression.core(of: value, in: code)
    let said = names.name(ofID: value) ?? ""
    if core.count == 1, code.isName(core.lowerBound), code.word(core.lowerBound) == said,
      code.bytes(core.lowerBound).first != ASCII.dollar
    {
      let name = code.text[code.tokens[core.lowerBound].range]
      if Placeholder.name(name) != nil { return name }
    }
    var blank = TextBuilder(in: code.text.map.source)
    blank.append(PlaceholderForm.braces.around(said).utf8, standingFor: code.place(of: value))
    return blank.text
  }

  private static func body(_ value: Range<Int>, in code: Code, _ names: Bindings) -> Body {
    switch CodeBody.of(value, in: code, names) {
    case .object(let document, _): .json(document)
    case .encoded, .text, .unknown: .unknown
    case .absent: .absent
    }
  }

  private static func bodyOfOptions(
    _ value: Range<Int>, in code: Code, _ names: Bindings
  ) -> Body {
    guard let members = CodeMembers.of(value, in: code, names),
      let member = members.all.last(where: { $0.keyText(in: code)?.equals("body") == true })
    else { return .unknown }
    return body(member.value, in: code, names)
  }
}
