import WMLintDiagnostics
package import WMLintText

/// Collects the credentials that are seen only once a file is read: put together from parts, or set
/// in one place and sent in another.
package struct CredentialSearch {
  /// How many bytes are looked at beyond a few times the length of the file: a long value that is
  /// used often would be as long again each time.
  private static let most = 1 << 20

  /// The digits that a text has at least which no scheme is before: fewer are in a name too.
  private static let leastDigits = 2

  /// How many values of one variable are tried.
  package static let mostValues = 4

  package private(set) var found: [Credential] = []
  private var seen = Set<[Range<Int>]>()
  private var left: Int

  /// Begins with the text of a file, or of a part of one.
  package init(in text: MappedText) { self.init(length: text.range.count) }

  /// Begins with a file of some bytes.
  package init(length: Int) { left = Self.most + 4 * length }

  /// Whether more is looked at.
  package var hasRoom: Bool { left > 0 }

  /// Looks at a text that says itself what its parts are: `Authorization: Bearer …`.
  package mutating func look(at text: MappedText) { look(at: text, behind: []) }

  /// Looks at a text that is the value of a name: a header, an option, a variable.
  package mutating func look(at value: MappedText, namedBy name: String) {
    look(at: value, behind: Array(name.utf8.prefix(128)) + Array(": ".utf8))
  }

  /// Looks at a text in which variables may be.
  package mutating func look(
    at text: MappedText, namedBy name: String? = nil, filling all: [Variables]
  ) {
    var last: MappedText?
    for variables in all where hasRoom {
      let filled = variables.substituted(in: text)
      if let last, last.bytes == filled.bytes, last.place == filled.place { continue }
      last = filled
      if let name { look(at: filled, namedBy: name) } else { look(at: filled) }
    }
  }

  private mutating func look(at value: MappedText, behind label: [UInt8]) {
    guard hasRoom else { return }
    left -= value.range.count
    guard Secrets.mayStand(in: value.bytes.span) else { return }
    // Of the text alone, for what is before it it in its storage is not part of what is sent.
    let text = label + value.bytes
    let distance = value.range.lowerBound - label.count
    for range in Secrets.ranges(in: text) {
      let part = range.clamped(to: label.count..<text.count)
      if part.isEmpty { continue }
      add(
        value[part.lowerBound + distance..<part.upperBound + distance],
        isPlainCookie: CookieValue.isPlain(part, in: text))
    }
  }

  /// Takes a text that is known to be a credential, if it looks real.
  package mutating func take(_ value: MappedText) {
    if Secrets.looksReal(value.bytes) { add(value) }
  }

  /// Takes the value of a cookie, which is reported if it opens a session.
  package mutating func take(_ value: MappedText, ofCookie name: String) {
    guard Secrets.looksReal(value.bytes) else { return }
    add(value, isPlainCookie: !CookieValue.opensSession(value.bytes, named: name))
  }

  /// Takes the password in `name:password`; behind `C:` the path of a file goes on.
  package mutating func takePassword(in text: MappedText) {
    let rest = text.bytes
    let colon = rest.indices.first { index in
      guard rest[index] == ASCII.colon else { return false }
      let next = index + 1 < rest.endIndex ? rest[index + 1] : 0
      return !(index == rest.startIndex + 1 && (next == ASCII.backslash || next == ASCII.slash))
    }
    if let colon { take(text[colon + 1..<text.range.upperBound]) }
  }

  /// Takes what another search has found.
  package mutating func take(_ credentials: [Credential]) {
    for credential in credentials where seen.insert(credential.pieces.map(\.bytes)).inserted {
      found.append(credential)
    }
  }

  private mutating func add(_ value: MappedText, isPlainCookie: Bool = false) {
    guard seen.insert(Credential.places(of: value)).inserted else { return }
    let digits = value.bytes.reduce(0) { ASCII.isDigit($1) ? $0 + 1 : $0 }
    found.append(Credential(value, isCertain: digits >= Self.leastDigits && !isPlainCookie))
  }
}
