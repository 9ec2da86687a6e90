/// Types that wrap a body before it is given to a request.
extension CodeBody {
  /// The wrappers of a body by the call chain that makes them, the last name first, and whether
  /// they encode an object as JSON.
  private static let carriers: [(language: Language.Objects, chain: [String], isEncoding: Bool)] = [
    (.cSharp, ["stringcontent"], false), (.cSharp, ["create", "jsoncontent"], true),
    (.java, ["json", "entity"], true), (.java, ["entity", "entity"], true),
    (.java, ["fromvalue", "bodyinserters"], true), (.java, ["fromobject", "bodyinserters"], true),
    (.java, ["just", "mono"], true), (.java, ["httpentity"], true), (.php, ["json", "body"], true),
  ]

  /// The argument of `new StringContent(…)` or `JsonContent.Create(…)`.
  static func carried(
    _ range: Range<Int>, in code: Code
  ) -> (value: Range<Int>, isEncoding: Bool)? {
    guard let last = range.last, code.isSymbol(last, ")"),
      let call = CodeCall(at: code.partners[last], in: code), call.start == range.lowerBound,
      let value = call.arguments.first
    else { return nil }
    // Kotlin has the libraries of Java.
    let language = code.language.objects == .kotlin ? .java : code.language.objects
    let chain = call.components.prefix(2).map { $0.lowercased() }
    return carriers.first { $0.language == language && $0.chain == chain }.map {
      (value, $0.isEncoding)
    }
  }
}
