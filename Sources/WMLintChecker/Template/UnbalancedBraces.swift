import WMLintDiagnostics
import WMLintRequests
import WMLintText

/// Placeholders in a path that have other braces at one end than at the other: `{{queueId}`.
enum UnbalancedBraces {
  /// What is found in the path of a request; a program may put the rest there.
  static func findings(in request: Request, _ url: URLText?) -> [Finding] {
    guard let url, request.call == nil, !request.isPartlyKnown else { return [] }
    return url.segments.compactMap { segment in
      let text = url.text[segment]
      // Most have no brace, and texts take long.
      guard
        text.bytes.first == ASCII.openBrace || text.bytes.first == ASCII.dollar
          || text.bytes.last == ASCII.closeBrace, let meant = meant(by: text.string)
      else { return nil }
      return Finding(
        "\(text.string.quoted) is sent as it stands: its braces do not match",
        help: "write \(meant)", at: text.place,
        fix: Fix("write \(meant)", isSafe: false, replacing: [(text, meant)]))
    }
  }

  /// The placeholder that a segment was meant to be; `nil` if it is one, or nothing like it.
  private static func meant(by segment: String) -> String? {
    let opening = segment.prefix { $0 == "{" || $0 == "$" }
    let rest = segment.dropFirst(opening.count)
    let name = rest.prefix { $0 != "}" }
    let closing = rest.dropFirst(name.count)
    let braces = opening.count { $0 == "{" }
    guard braces + closing.count > 0, braces < 3, closing.count < 3, closing.count != braces,
      closing.allSatisfy({ $0 == "}" }), ["", "$"].contains(opening.filter { $0 == "$" }),
      name.first?.isLetter == true,
      name.allSatisfy({ $0.isLetter || $0.isNumber || "_-.".contains($0) })
    else { return nil }
    if opening.hasPrefix("$") { return "${\(name)}" }
    let count = max(braces, closing.count)
    return String(repeating: "{", count: count) + name + String(repeating: "}", count: count)
  }
}
