import WMLintDiagnostics
import WMLintRequests
import WMLintText

/// Placeholders in a path that have other braces at one end than at the other: `{{queueId}`.
enum UnbalancedBraces {
  /// What is found in the path of a request; a program may put the rest there.
  static func findings(in request: Request, _ url: URLText?) -> [Finding] {
    guard let url, !url.isPlain, request.call == nil, !request.isPartlyKnown else { return [] }
    return url.segments.compactMap { segment in
      let text = url.text[segment]
      guard let meant = meant(by: text.string) else { return nil }
      return Finding(
        "\(text.string.quoted) is sent as it stands: its braces do not match",
        help: "write \(meant)", at: text.place,
        fix: Fix("write \(meant)", isSafe: false, replacing: [(text, meant)]))
    }
  }

  /// The placeholder that a segment was meant to be; `nil` if it is one, or nothing like it.
  private static func meant(by segment: String) -> String? {
    let dollar = segment.prefix { $0 == "$" }
    let opening = segment.dropFirst(dollar.count).prefix { $0 == "{" }
    let rest = segment.dropFirst(dollar.count + opening.count)
    let name = rest.prefix { $0 != "}" }
    let closing = rest.dropFirst(name.count)
    guard opening.count != closing.count, dollar.count < 2, opening.count < 3, closing.count < 3,
      closing.allSatisfy({ $0 == "}" }), isName(name)
    else { return nil }
    let count = dollar.isEmpty ? max(opening.count, closing.count) : 1
    return dollar + String(repeating: "{", count: count) + name
      + String(repeating: "}", count: count)
  }

  /// Whether a text is the name of a variable, or of one that a tool sets: `$guid`.
  private static func isName(_ text: Substring) -> Bool {
    let name = text.hasPrefix("$") ? text.dropFirst() : text
    return name.first?.isLetter == true
      && name.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
  }
}
