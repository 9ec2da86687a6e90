package import WMLintText

extension RequestIdentity {
  /// The method and the path as they are written, as far as they are known: `PATCH /api/v2/…`.
  ///
  /// Scheme, host and query are left out, and a credential is covered.
  package func line(in sources: [Source]) -> String {
    if let made {
      let words = made.split(separator: " ", maxSplits: 1)
      let parts = words.count > 1 ? [words[0], Self.path(of: words[1])] : words.map(Self.path)
      return Secrets.masked(parts.joined(separator: " "))
    }
    let written = endpoint.map { Self.text($0, in: sources) } ?? ""
    var words = written.split(whereSeparator: \.isWhitespace)
    // The name of an SDK's method is both, and is shown once.
    let own = method == endpoint ? nil : method
    var method = own.map { Self.text($0, in: sources)[...] }
    if method == nil, words.count > 1, words[0].allSatisfy(\.isLetter) {
      method = words.removeFirst()
    }
    let path = words.first.map(Self.path) ?? ""
    let parts = [method ?? "", path].filter { !$0.isEmpty }
    return Secrets.masked(parts.joined(separator: " "))
  }

  private static func path(of url: Substring) -> Substring {
    var rest = url.prefix { $0 != "?" }
    guard let authority = rest.firstRange(of: "://") else { return rest }
    rest = rest[authority.upperBound...]
    return rest.drop { $0 != "/" }
  }

  private static func text(_ range: SourceRange, in sources: [Source]) -> String {
    guard let source = sources.first(where: { $0.id == range.source }) else { return "" }
    let first = source.start.offset
    let held = range.bytes.clamped(to: first..<first + source.bytes.count)
    let part = source.bytes[held.lowerBound - first..<held.upperBound - first]
    return String(decoding: part, as: UTF8.self)
  }
}
