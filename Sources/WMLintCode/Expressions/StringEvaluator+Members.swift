import WMLintText

/// URLs whose parts are members: `&url.URL{Host: "…", Path: "/api/v2/users"}` of Go,
/// `components.path = …` of Swift, `new UriBuilder("https", "…") { Path = "…" }` of C#,
/// `URI::HTTPS.build(host: "…", path: "…")` of Ruby.
extension StringEvaluator {
  /// The parts of such a URL.
  struct MadeURL {
    var base: Range<Int>?
    var host: Range<Int>?
    var path: Range<Int>?
  }

  /// The parts that an expression makes a URL of; `nil` if it makes none, or none that is known.
  func madeURL(_ range: Range<Int>) -> MadeURL? {
    guard let last = range.last, code.partners[last] < last, code.partners[last] > range.lowerBound
    else { return nil }
    let open = code.partners[last]
    switch code.language.objects {
    case .go:
      guard code.isSymbol(open, "{"), code.isWord(open - 1, "URL"), code.isWord(open - 3, "url")
      else { return nil }
      let url = members(open, setBy: ":")
      return url.path == nil && url.host == nil ? nil : url
    case .cSharp:
      guard code.isWord(range.lowerBound, "UriBuilder") else { return nil }
      var url = code.isSymbol(open, "{") ? members(open, setBy: "=") : MadeURL()
      let first = range.lowerBound + 1
      let arguments =
        code.isSymbol(first, "(")
        ? code.elements(in: code.content(of: first)) : []
      switch arguments.count {
      case 0: break
      case 1: url.base = arguments[0]
      default:
        url.host = url.host ?? arguments[1]
        if arguments.count > 3 { url.path = url.path ?? arguments[3] }
      }
      return url
    case .ruby:
      guard let call = CodeCall(at: open, in: code), call.start == range.lowerBound,
        call.components == ["build", "HTTPS", "URI"]
      else { return nil }
      return members(open, setBy: ":")
    default: return nil
    }
  }

  /// The host and the path among the members that are between brackets.
  private func members(_ open: Int, setBy sign: String) -> MadeURL {
    var url = MadeURL()
    for element in code.elements(in: code.content(of: open))
    where element.count > 2 && code.isSymbol(element.lowerBound + 1, sign) {
      let value = element.lowerBound + 2..<element.upperBound
      switch URLPart(named: element.lowerBound, in: code) {
      case .host: url.host = value
      case .path: url.path = value
      case .segment, nil: break
      }
    }
    return url
  }

  /// The builder of C# that an expression takes the URL of: `builder.Uri`.
  func builder(of range: Range<Int>) -> Range<Int>? {
    guard code.language.objects == .cSharp, range.count > 2,
      code.isWord(range.upperBound - 1, "Uri"), code.isMemberOperator(range.upperBound - 2)
    else { return nil }
    let receiver = range.dropLast(2)
    var made = CodeExpression.core(of: receiver, in: code)
    if made.count == 1, let name = made.first, let value = names.value(of: name) {
      made = CodeExpression.core(of: value, in: code)
    }
    return madeURL(made) == nil ? nil : receiver
  }

  /// Appends a URL by its parts; what is before a path is not known without a host.
  mutating func append(_ made: MadeURL, _ whole: Range<Int>, _ depth: Int) {
    var url = self.part
    if let base = made.base { url.append(base, depth: depth + 1) }
    if let host = made.host { url.append(host, setAs: .host, depth) }
    if let path = made.path { url.append(path, setAs: .path, depth) }
    if url.holdsLiteral { take(url, at: nil) } else { appendBlank(whole) }
  }

  /// Appends a value to the URL, or replaces a part of it.
  mutating func append(_ value: Range<Int>, setAs part: URLPart?, _ depth: Int) {
    switch part {
    case .host:
      var host = self.part
      host.append(value, depth: depth + 1)
      let text = joined.text
      let path = pathStart.map { text[$0..<text.range.upperBound] }
      joined = TextBuilder(in: code.text.map.source)
      if !host.holdsLiteral {
        appendBlank(value)
      } else {
        if !host.hasHost { joined.append("https://".utf8, standingFor: code.place(of: value)) }
        take(host, at: nil)
      }
      if let path { joined.append(path) }
    case .path:
      let text = joined.text
      if let start = pathStart {
        joined = TextBuilder(in: code.text.map.source)
        joined.append(text[text.range.lowerBound..<start])
      }
      var path = self.part
      path.append(value, depth: depth + 1)
      // A path is appended to a host whether it begins with a slash or not.
      if joined.count > 0, path.joined.text.bytes.first != ASCII.slash {
        joined.append("/".utf8, standingFor: code.place(of: value))
      }
      path.holdsLiteral ? take(path, at: nil) : appendBlank(value)
    case .segment:
      if joined.text.bytes.last == ASCII.slash {
        let text = joined.text.dropLast(1)
        joined = TextBuilder(in: code.text.map.source)
        joined.append(text)
      }
      var segment = self.part
      segment.append(value, depth: depth + 1)
      if segment.joined.text.bytes.first != ASCII.slash {
        joined.append("/".utf8, standingFor: code.place(of: value))
      }
      segment.holdsLiteral ? take(segment, at: nil) : appendBlank(value)
    case nil: append(value, depth: depth + 1)
    }
  }

  /// Where the path of a URL begins.
  private var pathStart: Int? {
    let text = joined.text
    let host = text.bytes.firstRange(of: Array("//".utf8))?.upperBound ?? text.range.lowerBound
    return text.storage[host..<text.range.upperBound].firstIndex(of: ASCII.slash)
  }
}
