import WMLintRequests
import WMLintText

/// Requests that the methods of an interface are annotated with, which a library sends:
/// `@PATCH("api/v2/users/{id}")` of Retrofit, `@RequestLine("PATCH /api/v2/users/{id}")` of Feign,
/// `[Patch("/api/v2/users/{id}")]` of Refit.
extension CodeRequestReader {
  /// Annotations of Spring, which clients of Feign have too, and the method of each.
  private static let mappings: [String: String] = [
    "DeleteMapping": "DELETE", "GetMapping": "GET", "PatchMapping": "PATCH", "PostMapping": "POST",
    "PutMapping": "PUT", "RequestMapping": "",
  ]

  /// How far before its brace the word is that begins an interface, in tokens.
  private static let longestHead = 32

  /// The interface that a call is an annotation in which says a request.
  func interface(annotatedBy call: CodeCall) -> Int? {
    guard call.components.count == 1, isAnnotation(call), declaredMethod(call) != nil else {
      return nil
    }
    return Self.interface(around: call.start, in: code)
  }

  /// The request that an annotation of an interface says.
  func declaredRequest(_ call: CodeCall, in interface: Int) -> Request? {
    guard let first = call.arguments.first, let method = declaredMethod(call) else { return nil }
    var parts = CodeRequestParts(code, names, named: [:], takesRelative: false)
    if code.isWord(call.nameToken, "RequestLine") {
      guard let line = StringEvaluator.text(of: first, in: code, names, .braces)?.text,
        let space = line.bytes.firstIndex(of: ASCII.space),
        CodeMethod.all.contains(line[line.range.lowerBound..<space].string)
      else { return nil }
      parts.takeMethod(line[line.range.lowerBound..<space])
      parts.takeURL(line[space + 1..<line.range.upperBound], isTemplate: true)
    } else {
      if !method.isEmpty {
        parts.takeMethod(CodeMethod.named(method, at: call.nameToken, in: code))
      }
      for argument in call.arguments { takeDeclared(argument, into: &parts) }
    }
    let form = CallPattern(call.name(in: code), fillsTemplates: true)
    let place = call.start..<call.close + 1
    guard var found = request(parts, form, at: place, named: call.nameToken),
      !isOfOtherProduct(found, sentBy: [code.word(interface)]), !hasBasesElsewhere
    else { return nil }
    let interfacePlace = self.place(ofInterface: interface)
    if interfacePlace == .elsewhere { return nil }
    found.mayGoElsewhere =
      interfacePlace == .unknown && interfacesMayBeOfOthers
      || mayGoElsewhere(found, call, by: CodeClient())
    return found
  }

  private func isAnnotation(_ call: CodeCall) -> Bool {
    switch code.language.objects {
    case .java, .kotlin: code.isSymbol(call.start - 1, "@")
    case .cSharp: code.isSymbol(call.start - 1, among: ["[", ","])
    default: false
    }
  }

  /// The method that the name of an annotation says, empty where its arguments do; `nil` if it is
  /// another.
  private func declaredMethod(_ call: CodeCall) -> String? {
    let word = code.word(call.nameToken)
    if code.language.objects == .cSharp {
      let isMethod = CodeMethod.all.contains(word.uppercased()) && word.first?.isUppercase == true
      return isMethod ? word.uppercased() : nil
    }
    if CodeMethod.all.contains(word) { return word }
    if word == "RequestLine" || word == "HTTP" { return "" }
    return uses[Array("FeignClient".utf8)[...]] == nil ? nil : Self.mappings[word]
  }

  private func takeDeclared(_ argument: Range<Int>, into parts: inout CodeRequestParts) {
    let isNamed = argument.count > 2 && code.isSymbol(argument.lowerBound + 1, "=")
    let value = isNamed ? argument.dropFirst(2) : argument
    switch isNamed ? code.word(argument.lowerBound) : "value" {
    case "value", "path": parts.take(value, as: .url)
    case "method": parts.take(value, as: .method)
    default: break
    }
  }

  /// The name of the interface that a token is in.
  static func interface(around token: Int, in code: Code) -> Int? {
    var open = code.parents[token]
    if code.isSymbol(open, "[") { open = code.parents[open] }
    guard code.isSymbol(open, "{") else { return nil }
    for index in (max(0, open - longestHead)..<open).reversed() {
      if code.isSymbol(index, among: [";", "{", "}"]) { return nil }
      if code.isWord(index, "interface"), code.isName(index + 1) { return index + 1 }
    }
    return nil
  }
}
