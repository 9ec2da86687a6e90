import WMLintRequests
import WMLintText

/// The URL, and what it goes after.
extension CodeRequestParts {
  /// Takes an argument in the place of the URL: a method, or all options.
  mutating func takeInsteadOfURL(_ value: Range<Int>) {
    if value.count == 3, code.isMemberOperator(value.lowerBound + 1),
      let method = CodeMethod.text(of: value, in: code, names)
    {
      takeMethod(method)
    } else {
      takeOptions(value)
    }
  }

  /// Whether a text can be where a request goes to, rather than a media type or a body.
  static func isAddress(_ text: MappedText) -> Bool {
    ["/", "{", "http", "callout:", "api/"].contains { text.starts(with: $0) }
      && text.bytes.contains(ASCII.slash) && !text.bytes.contains(ASCII.quote)
  }

  /// Takes a URL that is built from the receiver of a call.
  mutating func takeURL(_ text: MappedText, isTemplate: Bool = false) {
    url = StringEvaluator.Text(text: text, isTemplate: isTemplate)
  }

  mutating func takeHost(_ value: Range<Int>) {
    guard base == nil,
      let host = StringEvaluator.text(of: value, in: code, names, .braces)?.text
    else { return }
    var url = TextBuilder(in: code.text.map.source)
    if !host.starts(with: "http") { url.append("https://".utf8, standingFor: host.place) }
    url.append(host)
    base = StringEvaluator.Text(text: url.text, isTemplate: false)
  }

  /// Takes the base of the client, unless the call gives one.
  mutating func takeBase(of client: CodeClient, mayBeURL: Bool = false) {
    if base == nil { base = client.base }
    // RestSharp's client may have the whole URL, and the request none.
    if mayBeURL, url == nil, let base, base.text.starts(with: "http") {
      url = base
      self.base = nil
    }
  }

  /// Whether a text can be a path that a known base goes before.
  func isRelative(_ text: MappedText) -> Bool {
    (text.bytes.contains(ASCII.slash)
      || takesNames
        && text.bytes.first.map { ASCII.isSmallLetter($0) || ASCII.isDigit($0) } ?? false)
      && text.bytes.allSatisfy {
        ASCII.isLetter($0) || ASCII.isDigit($0) || "-_./{}$?=&%,:".utf8.contains($0)
      }
  }
}
