import WMLintText

/// The variables that a file sets for its requests, and what they stand for.
package struct Variables: Sendable {
  /// How many variables are replaced for one, and how long the text may get: variables that hold
  /// variables can grow without end.
  private static let most = 64
  private static let longest = 4_096

  /// From the outermost to the innermost, which wins.
  private var scopes: [[String: Field]] = []

  package init() {}

  /// The same variables, and those of a scope inside.
  package func adding(_ fields: [Field]) -> Variables {
    let set = fields.filter { $0.value?.isEmpty == false }
    if set.isEmpty { return self }
    var inner = self
    inner.scopes.append(
      Dictionary(set.map { ($0.name.string, $0) }, uniquingKeysWith: { _, last in last }))
    return inner
  }

  /// The variable of a name that has a value; blanks round the name do not count.
  package func variable(_ name: String) -> Field? {
    let trimmed = name.trimmed
    return scopes.lazy.reversed().compactMap { $0[trimmed] }.first
  }

  /// What a variable of a name comes to, with the variables in it replaced; nothing where it has no
  /// value, or one too long.
  package func value(_ name: String) -> String? {
    var left = Self.most
    return value(name, &left)
  }

  private func value(_ name: String, _ left: inout Int) -> String? {
    guard let value = variable(name)?.value, value.range.count <= Self.longest, left > 0 else {
      return nil
    }
    left -= 1
    let text = value.string
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      let inner = String(rest[open.upperBound..<close.lowerBound])
      result += rest[..<open.lowerBound]
      result += self.value(inner, &left) ?? "{{\(inner)}}"
      if result.utf8.count > Self.longest { return nil }
      rest = rest[close.upperBound...]
    }
    result += rest
    return result.utf8.count > Self.longest ? nil : result
  }
}

extension String {
  fileprivate var trimmed: String {
    let end = reversed().drop(while: \.isWhitespace).count
    return String(prefix(end).drop(while: \.isWhitespace))
  }
}
