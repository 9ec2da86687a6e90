import WMLintRequests
import WMLintText

/// Annotations that select one of several clients: `@Qualifier("portalClient") RestTemplate rest`.
extension CodeRequestReader {
  private static let qualifying: Set<String> = [
    "FromKeyedServices", "Inject", "Named", "Qualifier", "Resource",
  ]

  /// Words that do not show what a client or an address is for.
  private static let neutral: Set<String> = [
    "address", "api", "apis", "app", "application", "auth", "authenticated", "authorized", "base",
    "bearer", "bean", "center", "client", "clients", "cloud", "config", "contact", "conversation",
    "conversations", "default", "domain", "endpoint", "env", "environment", "external", "feign",
    "gc", "host", "hostname", "http", "https", "load", "balanced", "main", "my", "name", "oauth",
    "oauth2", "org", "path", "platform", "primary", "public", "queues", "region", "remote",
    "rest", "retry", "retryable", "root", "routing", "secure", "secured", "server", "service",
    "services", "spring", "target", "template", "the", "token", "uri", "url", "user", "users", "v2",
    "web", "with",
  ]

  /// The most tokens between an annotation and the name that it annotates.
  private static let longestType = 12

  /// Whether a word of a name shows that it belongs to another system than Genesys Cloud.
  static func namesAnother(_ text: String) -> Bool {
    let words = NameWords.of(text)
    return !OtherProduct.isOurs(text) && !words.contains("gc")
      && words.contains { !neutral.contains($0) && !$0.allSatisfy(\.isNumber) }
  }

  /// Whether an annotation says that the receiver of a call is a client of something else.
  func isQualifiedForOther(_ call: CodeCall) -> Bool {
    guard [.cSharp, .java, .kotlin].contains(code.language.objects), code.isName(call.start) else {
      return false
    }
    let isOwn = code.isWord(call.start, "this") && code.isMemberOperator(call.start + 1)
    let name = isOwn ? call.start + 2 : call.start
    let kept = origins(of: name).compactMap { value in
      let core = CodeExpression.core(of: value, in: code)
      return core.count == 1 ? core.first : nil
    }
    return ([name] + kept).contains { name in
      (uses[code.bytes(name)] ?? []).prefix(Self.mostUses).contains { place in
        names.owner(of: place) == names.owner(of: call.start) || isOfConstructor(place)
          ? qualifier(before: place).map(Self.namesAnother) ?? false : false
      }
    }
  }

  /// Whether a name is in the parameters of a class, which are before its body.
  private func isOfConstructor(_ place: Int) -> Bool {
    let open = code.parents[place]
    return code.isSymbol(open, "(") && names.bodyOfClass(open) != nil
  }

  /// The text of the annotation before the type of what is declared.
  private func qualifier(before place: Int) -> String? {
    for index in (max(0, place - Self.longestType)..<place).reversed() {
      if code.isSymbol(index, among: [";", "{", "}", ",", "="]) { return nil }
      guard code.isText(index), let call = CodeCall(at: code.parents[index], in: code),
        Self.qualifying.contains(call.components[0]),
        code.isSymbol(call.start - 1, among: ["@", "[", ":"])
      else { continue }
      return code.text[code.tokens[index].content].string
    }
    return nil
  }
}
