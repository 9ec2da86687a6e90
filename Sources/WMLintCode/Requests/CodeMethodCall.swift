import WMLintJSON
import WMLintRequests
import WMLintText

/// Calls of SDK methods.
enum CodeMethodCall {
  /// The words that the names of methods begin with, each that of an HTTP method, or that people take for one.
  private static let verbs = ["get", "post", "put", "patch", "delete", "head", "update"]

  /// The request that a call is, if its name may be that of a method of an SDK.
  static func request(
    of call: CodeCall, in code: Code, _ names: Bindings, _ objects: SDKObjects
  ) -> Request? {
    let name = code.bytes(call.nameToken)
    guard code.isMemberOperator(call.nameToken - 1) else { return nil }
    let isUpdate = mayUpdateParticipant(name)
    guard isUpdate || objects.isNamed && beginsWithVerb(name) else { return nil }
    let receiver = objects.receiver(of: call, in: code)
    guard isUpdate || receiver != .unknown, !call.isDeclaration(in: code),
      !call.isOnDouble(in: code, asMethodOfSDK: true)
    else { return nil }
    var arguments = call.arguments
    // In Go and in some helpers a context comes first.
    if let first = arguments.first, code.isWord(first.lowerBound, "ctx"), first.count == 1 {
      arguments.removeFirst()
    }
    if receiver == .unknown, arguments.count < 2 { return nil }
    var request = Request()
    request.isPartlyKnown = true
    request.isQueryOpen = true
    request.place = code.place(of: call.start..<call.close + 1)
    request.call = MethodCall(
      name: code.text[code.tokens[call.nameToken].range], receiver: receiver,
      on: call.components.dropFirst().first ?? "",
      arguments: arguments.map { argument($0, in: code, names) },
      takesOptions: code.language.sdkTakesOptions, naming: code.language.sdkNaming)
    request.body = .unknown
    return request
  }

  /// Whether a name means a participant of a conversation, in whatever naming.
  static func mayUpdateParticipant(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count > 20 else { return false }
    let letters = String(decoding: name, as: UTF8.self).lowercased()
    return letters.contains("conversation") && letters.contains("participant")
  }

  static func beginsWithVerb(_ name: ArraySlice<UInt8>) -> Bool {
    verbs.contains { verb in
      guard name.count > verb.utf8.count,
        zip(name, verb.utf8).allSatisfy({ $0 | ASCII.caseBit == $1 })
      else { return false }
      let next = name[name.startIndex + verb.utf8.count]
      return ASCII.capitals.contains(next) || next == ASCII.underscore
    }
  }

  private static func argument(
    _ argument: Range<Int>, in code: Code, _ names: Bindings
  ) -> MethodCall.Argument {
    let value = CodeExpression.valueOfArgument(argument, in: code)
    let isNamed = CodeExpression.argumentName(argument, in: code) != nil
    return MethodCall.Argument(
      name: isNamed ? code.text[code.tokens[argument.lowerBound].range] : nil,
      text: id(value, in: code, names), values: values(of: value, in: code, names),
      body: body(value, isSample: isName(value, in: code), in: code, names),
      options: options(value, in: code, names))
  }

  /// An argument as an id: a string, or the name of a variable.
  private static func id(
    _ value: Range<Int>, in code: Code, _ names: Bindings
  ) -> MappedText {
    let core = CodeExpression.core(of: value, in: code)
    if let text = StringEvaluator.text(of: value, in: code, names, .braces)?.text {
      if !text.bytes.isEmpty { return text }
      // An empty text has no place but that between its quotes; a variable that is set to one is
      // filled in later, as in the samples of SDKs.
      if core.count == 1, code.isText(core.lowerBound) {
        return code.text[code.tokens[core.lowerBound].content]
      }
    }
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

  /// The values that an expression is, which may be a list of them.
  private static func values(
    of whole: Range<Int>, in code: Code, _ names: Bindings
  ) -> [MappedText?] {
    let value = CodeExpression.core(of: whole, in: code)
    if let first = value.first, let last = value.last, first < last, code.isSymbol(first, "["),
      code.partners[first] == last
    {
      return code.elements(in: first + 1..<last).map { element in
        StringEvaluator.text(of: element, in: code, names, .braces)?.text
      }
    }
    if value.count == 1, code.tokens[value.lowerBound].kind == .literal {
      return [code.text[code.tokens[value.lowerBound].range]]
    }
    return [StringEvaluator.text(of: value, in: code, names, .braces)?.text]
  }

  /// An argument as the body that it is; one without a key is filled in later where it may be that
  /// of a sample.
  private static func body(
    _ value: Range<Int>, isSample: Bool, in code: Code, _ names: Bindings
  ) -> Body {
    switch CodeBody.of(value, in: code, names) {
    case .object(let document, _) where isSample && document.isEmpty: .unknown
    case .object(let document, _): .json(document)
    case .encoded, .text, .unknown: .unknown
    case .absent: .absent
    }
  }

  private static func isName(_ value: Range<Int>, in code: Code) -> Bool {
    let core = CodeExpression.core(of: value, in: code)
    return core.count == 1 && code.isName(core.lowerBound)
  }

  private static func options(
    _ value: Range<Int>, in code: Code, _ names: Bindings
  ) -> MethodCall.Options? {
    guard code.language.sdkTakesOptions, let members = CodeMembers.of(value, in: code, names) else {
      return nil
    }
    var fields: [Field] = []
    var sent: Body?
    var isOpen = members.isOpen
    for member in members.all {
      guard let name = member.keyText(in: code) else {
        isOpen = true
        continue
      }
      if name.equals("body") { sent = body(member.value, isSample: true, in: code, names) }
      fields += values(of: member.value, in: code, names).map { Field(name: name, value: $0) }
    }
    return MethodCall.Options(
      fields: fields, isOpen: isOpen, body: sent, text: code.text[code.range(of: value)])
  }
}

extension Document {
  /// Whether it is an object without members.
  fileprivate var isEmpty: Bool {
    root.map { kind($0) == .object && !members(of: $0).contains { _ in true } } ?? true
  }
}
