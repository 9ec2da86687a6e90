import WMLintDiagnostics

/// The public page that a rule rests on.
///
/// wmlint has no page of its own: its rules are explained in the log itself, and an address says where
/// the facts are to be read.
enum RulePage {
  /// What Genesys publishes of the API that requests are checked against.
  static let ofTheAPI = "https://developer.genesys.cloud/devapps/api-explorer"

  private static let others = [
    ("POSIX", "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html"),
    ("Velocity", "https://velocity.apache.org/engine/2.3/user-guide.html"),
  ]

  /// The address of the section that a rule's source names first, else of the API.
  static func address(of rule: Rule) -> String {
    if let other = others.first(where: { rule.source.contains($0.0) }) { return other.1 }
    guard let name = rule.source.firstRange(of: "RFC ") else { return ofTheAPI }
    let rest = rule.source[name.upperBound...]
    let number = rest.prefix { $0.isNumber }
    let page = "https://www.rfc-editor.org/rfc/rfc\(number).html"
    let section = rest.dropFirst(number.count)
    let mark = ", section "
    guard section.hasPrefix(mark) else { return page }
    let digits = section.dropFirst(mark.count).prefix { $0.isNumber || $0 == "." }
    return "\(page)#section-\(digits)"
  }
}
