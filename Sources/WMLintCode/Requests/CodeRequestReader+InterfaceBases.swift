import WMLintRequests
import WMLintText

/// Where the requests of an interface go whose methods are annotated with paths alone.
extension CodeRequestReader {
  /// The most uses of an interface that are examined, and the most tokens before and after each.
  private static let mostMade = 16
  private static let longestMade = 96

  /// Where the program sends the requests of an interface: by an annotation, or where an instance
  /// is made.
  func place(ofInterface name: Int) -> Place {
    if OtherProduct.isOurs(code.word(name)) { return .ours }
    let annotated = places(ofAnnotationsBefore: name)
    let made = (uses[code.bytes(name)] ?? []).prefix(Self.mostMade).flatMap { use in
      use == name ? [] : places(around: use)
    }
    let all = Set(annotated + made)
    return all.count == 1 ? all.first ?? .unknown : .unknown
  }

  /// `@FeignClient(name = "desk", url = "https://acme.zendesk.com")`
  private func places(ofAnnotationsBefore name: Int) -> [Place] {
    var last = name - 2
    while CodeWords.modifiers.contains(code.wordBefore(last + 1)) { last -= 1 }
    var places: [Place] = []
    for _ in 0..<Self.mostMade {
      guard code.isSymbol(last, ")"), last - code.partners[last] < Self.longestMade,
        let call = CodeCall(at: code.partners[last], in: code), code.isSymbol(call.start - 1, "@")
      else { break }
      places += call.arguments.compactMap { argument in
        argument.last.flatMap { code.isText($0) ? place(ofText: $0) : nil }
      }
      last = call.start - 2
    }
    return places
  }

  /// The addresses in the statement that makes an instance of an interface, and of the factory:
  /// `retrofit.create(Portal.class)`.
  private func places(around use: Int) -> [Place] {
    var places: [Place] = []
    if let call = CodeCall(at: code.parents[use], in: code), let maker = receiver(of: call) {
      places += origins(of: maker).flatMap { value in
        self.places(given: CodeExpression.core(of: value, in: code))
      }
    }
    var first = use
    while first > 0, use - first < Self.longestMade, !endsStatement(first - 1, before: first) {
      first -= 1
    }
    var end = use + 1
    while end < code.tokens.count, end - use < Self.longestMade,
      !endsStatement(end, before: end)
    {
      end += 1
    }
    return places + (first..<end).filter(code.isText).compactMap(place)
  }

  /// Whether a statement ends at a token or with the line before one.
  private func endsStatement(_ token: Int, before next: Int) -> Bool {
    code.isSymbol(token, among: [";", "{", "}"])
      || code.tokens[next].startsLine && !code.isMemberOperator(next)
        && !code.isSymbol(next - 1, among: ["(", ",", "="])
        && code.parents[next] == code.parents[token]
  }

  private func place(ofText index: Int) -> Place? {
    let text = code.text[code.tokens[index].content]
    if OtherProduct.isOurs(text) { return .ours }
    if OtherProduct.isNamed(in: text.string) { return .elsewhere }
    // `url = "${portal.url}"`
    if text.starts(with: "${"), Self.namesAnother(text.string) { return .elsewhere }
    if OtherProduct.isOfAnotherSystem(text.string), !text.bytes.contains(ASCII.slash) {
      return .elsewhere
    }
    return text.starts(with: "http") && MadeAddress(text: text).isElsewhere ? .elsewhere : nil
  }

  /// Whether a program that annotates interfaces has addresses that are not Genesys Cloud's.
  static func namesOtherAddresses(
    _ code: Code, _ uses: [ArraySlice<UInt8>: [Int]]
  ) -> Bool {
    guard [.cSharp, .java, .kotlin].contains(code.language.objects),
      uses[Array("interface".utf8)[...]] != nil
    else { return false }
    return code.tokens.indices.contains { index in
      guard code.isText(index) else { return false }
      let text = code.text[code.tokens[index].content]
      return text.starts(with: "http") && MadeAddress(text: text).isElsewhere
    }
  }
}
