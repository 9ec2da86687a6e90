import WMLintText

/// Matches one name of a path: `*`, `?` and `[a-z]`.
enum GlobName {
  /// Whether a name matches; where it fails behind the last `*`, that one takes one more byte.
  static func matches(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var pattern = pattern
    var name = name
    var retry: (pattern: ArraySlice<UInt8>, name: ArraySlice<UInt8>)?
    while true {
      if pattern.first == ASCII.asterisk {
        pattern = pattern.dropFirst()
        retry = (pattern, name)
      } else if name.isEmpty, pattern.isEmpty {
        return true
      } else if let byte = name.first, let rest = rest(of: pattern, taking: byte) {
        pattern = rest
        name = name.dropFirst()
      } else if let known = retry, !known.name.isEmpty {
        pattern = known.pattern
        name = known.name.dropFirst()
        retry = (pattern, name)
      } else {
        return false
      }
    }
  }

  /// What is left of a pattern behind what takes a byte; `nil` if it does not take it.
  private static func rest(
    of pattern: ArraySlice<UInt8>, taking byte: UInt8
  ) -> ArraySlice<UInt8>? {
    guard let first = pattern.first else { return nil }
    switch first {
    case ASCII.questionMark: return pattern.dropFirst()
    case ASCII.openBracket:
      guard let set = GlobSet(pattern) else { break }
      return set.contains(byte) ? set.rest : nil
    default: break
    }
    return first == byte ? pattern.dropFirst() : nil
  }
}

/// The characters of `[a-z_]`, or all others of `[!a-z_]`.
private struct GlobSet {
  /// The pattern behind the closing bracket.
  let rest: ArraySlice<UInt8>
  private let members: ArraySlice<UInt8>
  private let isInverted: Bool

  /// Reads the set that a pattern begins with; without its closing bracket it is not a set.
  init?(_ pattern: ArraySlice<UInt8>) {
    var body = pattern.dropFirst()
    isInverted = body.first == ASCII.exclamationMark || body.first == ASCII.caret
    if isInverted { body = body.dropFirst() }
    // A bracket that is first is a member.
    guard let close = body.dropFirst().firstIndex(of: ASCII.closeBracket) else { return nil }
    members = body[..<close]
    rest = body[(close + 1)...]
  }

  func contains(_ byte: UInt8) -> Bool { holds(byte) != isInverted }

  private func holds(_ byte: UInt8) -> Bool {
    var rest = members
    while let first = rest.popFirst() {
      if rest.count >= 2, rest.first == ASCII.hyphen, let last = rest.dropFirst().first {
        rest = rest.dropFirst(2)
        if first <= byte, byte <= last { return true }
      } else if first == byte {
        return true
      }
    }
    return false
  }
}
