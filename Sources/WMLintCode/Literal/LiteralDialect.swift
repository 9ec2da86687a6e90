/// A programming language with literals that are much like JSON.
package enum LiteralDialect: CaseIterable, Hashable, Sendable {
  /// JavaScript and TypeScript: object and array literals (ECMA-262, section 13.2).
  case javaScript
  /// Python: dictionary and list displays (The Python Language Reference, section 6.2).
  case python

  /// The word of the language for `true`, `false` or `null`; any other text as it is.
  package func word(_ json: String) -> String {
    guard self == .python else { return json }
    switch json {
    case "true": return "True"
    case "false": return "False"
    case "null": return "None"
    default: return json
    }
  }
}
