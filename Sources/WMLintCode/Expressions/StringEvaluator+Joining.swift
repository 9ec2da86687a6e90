import WMLintText

/// URLs that are made of another and a path: `urljoin(base, path)`, `base.appendingPathComponent(path)`.
extension StringEvaluator {
  /// What a call makes one of.
  struct JoinedURL {
    let base: Range<Int>

    /// The paths that go after it in turn.
    let paths: [Range<Int>]

    /// Whether the path is appended to the whole base, even if it begins with a slash.
    let isAppended: Bool
  }

  /// How many parts of a path are put together: each use of a constant has its own text.
  private static let mostParts = 16

  /// What a call joins; `nil` if it does something else.
  func joinedURL(_ call: CodeCall, in range: Range<Int>) -> JoinedURL? {
    let values = call.arguments.map { CodeExpression.valueOfArgument($0, in: code) }
    let chain = call.components.map { $0.lowercased() }
    if appends(call, chain[0]), code.isMemberOperator(call.nameToken - 1), !values.isEmpty,
      range.lowerBound < call.nameToken - 1, !isFunctionOfURLs(call, chain)
    {
      let mayBeListed = chain[0] == "appendpathsegments" && values.count == 1
      let listed = mayBeListed ? elements(ofList: values[0]) : nil
      // In other languages the argument after the path says how it is encoded.
      let takesMany = ["appendpathsegments", "joinpath"].contains(chain[0])
      return JoinedURL(
        base: range.lowerBound..<call.nameToken - 1,
        paths: listed ?? (takesMany ? values : [values[0]]),
        isAppended: chain[0] != "resolvereference")
    }
    if let parts = pathParts(call, chain, values, in: range) { return parts }
    if isFunctionOfURLs(call, chain), values.count > 1 {
      return JoinedURL(base: values[0], paths: Array(values.dropFirst()), isAppended: true)
    }
    guard values.count == 2 else { return nil }
    let isBaseFirst: Bool
    switch (chain[0], code.language.objects) {
    case ("urljoin", nil), ("uri", .cSharp): isBaseFirst = true
    case ("join", .ruby) where chain.dropFirst().first == "uri": isBaseFirst = true
    case ("url", nil) where code.language.dialect == .javaScript: isBaseFirst = false
    case ("url", .swift) where code.isWord(call.arguments[1].lowerBound, "relativeTo"):
      isBaseFirst = false
    default: return nil
    }
    return JoinedURL(
      base: values[isBaseFirst ? 0 : 1], paths: [values[isBaseFirst ? 1 : 0]], isAppended: false)
  }

  /// What functions for paths join, as `os.path.join(base, …)` of Python, and what is joined by
  /// slashes: `"/".join([base, …])`.
  private func pathParts(
    _ call: CodeCall, _ chain: [String], _ values: [Range<Int>], in range: Range<Int>
  ) -> JoinedURL? {
    let parts = isFunctionOfPaths(chain) ? values : listed(by: call, chain, values, in: range)
    guard let parts, (2...Self.mostParts).contains(parts.count) else { return nil }
    return JoinedURL(base: parts[0], paths: Array(parts.dropFirst()), isAppended: true)
  }

  /// Whether a function puts slashes between the paths that it is given, by the names it is reached by.
  private func isFunctionOfPaths(_ chain: [String]) -> Bool {
    switch (code.language.dialect, code.language.objects) {
    case (.javaScript?, _):
      [["urljoin"], ["join", "path"], ["join", "posix", "path"]].contains(chain)
    case (.python?, _): chain.starts(with: ["join", "path"]) || chain == ["join", "posixpath"]
    case (_, .go): chain == ["join", "path"]
    case (_, .ruby): chain == ["join", "file"]
    default: false
    }
  }

  /// Whether it is `url.JoinPath(base, …)` of Go, rather than a method of a URL.
  private func isFunctionOfURLs(_ call: CodeCall, _ chain: [String]) -> Bool {
    code.language.objects == .go && chain == ["joinpath", "url"]
      && names.value(of: call.start) == nil
  }

  /// Whether a method of a URL puts a path after it, by its name in lower case.
  private func appends(_ call: CodeCall, _ name: String) -> Bool {
    switch code.language.objects {
    case .go: name == "joinpath" || name == "resolvereference" && call.arguments.count == 1
    // A text has `appending` too, without the name of what is given.
    case .swift:
      name == "appendingpathcomponent"
        || name == "appending"
          && ["component", "path"].contains { code.isWord(call.open + 1, $0) }
    // Flurl's.
    case .cSharp: name == "appendpathsegment" || name == "appendpathsegments"
    default: false
    }
  }

  /// How much of a base is before a path: its host where the path begins with a slash, else all to its last
  /// slash.
  static func kept(of base: MappedText, before path: MappedText, _ joined: JoinedURL) -> MappedText
  {
    let slash = ASCII.slash
    let isRooted = path.bytes.first == slash
    if joined.isAppended {
      return base.bytes.last == slash ? base.dropLast(1) : base
    }
    let host = base.starts(with: "http") ? base.string.split(separator: "/").prefix(2) : []
    let hostEnd = host.count == 2 ? host[0].utf8.count + 2 + host[1].utf8.count : 0
    if isRooted {
      let end = base.range.lowerBound + hostEnd
      let first = hostEnd > 0 ? end : base.bytes.firstIndex(of: slash) ?? base.range.upperBound
      return base[base.range.lowerBound..<first]
    }
    let last = base.bytes.lastIndex(of: slash) ?? base.range.upperBound
    let end = max(last, base.range.lowerBound + hostEnd)
    return base[base.range.lowerBound..<min(end, base.range.upperBound)]
  }

  /// Appends a URL that is made of another and a path; nothing is known of it without the path.
  mutating func append(_ joined: JoinedURL, _ whole: Range<Int>, _ depth: Int) {
    var path = part
    for (index, next) in joined.paths.enumerated() {
      var segment = part
      segment.append(next, depth: depth + 1)
      let isSeparate = path.joined.text.bytes.last == ASCII.slash
      if index > 0, !isSeparate, segment.joined.text.bytes.first != ASCII.slash {
        path.joined.append("/".utf8, standingFor: code.place(of: next))
      }
      if segment.holdsLiteral { path.take(segment, at: nil) } else { path.appendBlank(next) }
    }
    if path.holdsLiteral, path.hasHost, !joined.isAppended { return take(path, at: nil) }
    var base = part
    base.append(joined.base, depth: depth + 1)
    guard path.holdsLiteral || joined.isAppended && base.holdsLiteral else {
      return appendBlank(whole)
    }
    let text = path.joined.text
    var url = part
    let kept = Self.kept(of: base.joined.text, before: text, joined)
    url.joined.append(kept)
    if text.bytes.first != ASCII.slash {
      url.joined.append("/".utf8, standingFor: code.place(of: joined.paths[0]))
    }
    url.joined.append(text)
    url.isTooLong = base.isTooLong || path.isTooLong
    url.isTemplate = base.isTemplate || path.isTemplate
    take(url, at: nil)
  }
}
