import WMLintRequests
import WMLintText

/// Names of hosts without a scheme: `Api("portal.acme.com")`.
extension CodeRequestReader {
  /// What the names of hosts end with, and those of files, packages and keys do not.
  private static let domains: Set<String> = [
    "at", "au", "be", "br", "ca", "ch", "cloud", "co", "com", "corp", "cz", "de", "dk", "es", "eu",
    "fi", "fr", "gov", "ie", "internal", "intranet", "io", "jp", "lan", "local", "mx", "net", "nl",
    "no", "nz", "org", "pl", "pt", "se", "uk", "us", "za",
  ]

  /// Words of the names of arguments that are the host which is sent to; `smtpHost` is another.
  private static let hosts: Set<String> = [
    "address", "api", "base", "endpoint", "host", "hostname", "name", "remote", "root", "server",
    "service", "target", "uri", "url",
  ]

  private static let longestHost = 253

  /// Whether a text that is only a host name is Genesys Cloud's; `nil` if it is not a host name.
  static func place(ofHost text: MappedText, named name: String) -> Place? {
    let whole = text.string
    guard whole.utf8.count <= longestHost else { return nil }
    let isOurs = OtherProduct.isOurs(whole)
    let words = NameWords.of(name)
    guard isOurs || name != "name" && words.allSatisfy(hosts.contains) else { return nil }
    let host = whole.prefix { $0 != ":" && $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    // Two words with a dot between may be the name of a file or of an organization.
    let fewest = isOurs || !words.isEmpty ? 2 : 3
    guard labels.count >= fewest, let last = labels.last, domains.contains(last.lowercased()),
      labels.allSatisfy({ label in
        !label.isEmpty
          && label.utf8.allSatisfy {
            ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == ASCII.hyphen
          }
      })
    else { return nil }
    return isOurs ? .ours : .elsewhere
  }

  /// Whether a call has another host name beside a path: in an object with both, or in named
  /// arguments.
  func givesOtherHost(_ call: CodeCall) -> Bool {
    let named = call.arguments.prefix(Self.mostUses).compactMap { argument in
      CodeExpression.argumentName(argument, in: code).map {
        ($0, CodeExpression.valueOfArgument(argument, in: code))
      }
    }
    if isGivenBoth(named) { return true }
    return call.arguments.prefix(Self.mostUses).contains { argument in
      guard let members = CodeMembers.of(argument, in: code, names)?.all else { return false }
      return isGivenBoth(
        members.prefix(Self.mostUses).map { ($0.keyText(in: code)?.string ?? "", $0.value) })
    }
  }

  /// Names of members that hold the host of a request, in lower case.
  private static let hostNames: Set<String> = [
    "base", "base_url", "baseurl", "host", "hostname", "server",
  ]

  /// Names of members that hold its path.
  private static let pathNames: Set<String> = ["endpoint", "path", "pathname", "uri", "url"]

  private func isGivenBoth(_ members: [(name: String, value: Range<Int>)]) -> Bool {
    var hasPath = false
    var hasHost = false
    for (name, value) in members {
      let lower = name.lowercased()
      let isHost = Self.hostNames.contains(lower)
      guard isHost || Self.pathNames.contains(lower),
        let text = StringEvaluator.text(of: value, in: code, names, .braces)?.text
      else { continue }
      if isHost {
        let isAddress = text.starts(with: "http") && MadeAddress(text: text).isElsewhere
        hasHost = hasHost || isAddress || Self.place(ofHost: text, named: name) == .elsewhere
      } else {
        hasPath = hasPath || text.bytes.first == ASCII.slash
      }
    }
    return hasPath && hasHost
  }
}
