import WMLintText

/// A pattern of paths: `*` and `?` within a name, `[a-z]`, `{a,b}`, and `**` over any folders.
///
/// It counts from the folder of the configuration. A pattern that matches a folder matches all that
/// is in it.
package struct Glob: Hashable, Sendable {
  /// The patterns that the braces expand to, each divided into names.
  private let alternatives: [[[UInt8]]]

  /// The most patterns that the braces of one pattern may expand to.
  private static let mostAlternatives = 256

  /// Reads a pattern; `nil` if its braces expand to too many.
  init?(_ pattern: String) {
    guard let expanded = Self.expanded(Array(pattern.utf8)) else { return nil }
    alternatives = expanded.map { alternative in
      alternative.split(separator: ASCII.slash).map(Array.init).filter { $0 != [ASCII.dot] }
    }
  }

  /// Whether a path, or a folder that it is in, matches.
  func matches(_ path: some Sequence<UInt8>) -> Bool {
    let names = Array(path).split(separator: ASCII.slash).filter { !$0.elementsEqual([ASCII.dot]) }
    return alternatives.contains { Self.matches($0[...], names[...]) }
  }

  /// Matches names; where it fails behind the last `**`, that one takes one more name.
  private static func matches(
    _ pattern: ArraySlice<[UInt8]>, _ names: ArraySlice<ArraySlice<UInt8>>
  ) -> Bool {
    var pattern = pattern
    var names = names
    var retry: (pattern: ArraySlice<[UInt8]>, names: ArraySlice<ArraySlice<UInt8>>)?
    while true {
      if pattern.first == [ASCII.asterisk, ASCII.asterisk] {
        pattern = pattern.dropFirst()
        // `a/**` is what is in `a`, not `a` itself.
        if pattern.isEmpty { return !names.isEmpty }
        retry = (pattern, names)
      } else if pattern.isEmpty {
        // The rest of the path is in a folder that matches.
        return true
      } else if let name = names.first, let wanted = pattern.first,
        GlobName.matches(wanted[...], name)
      {
        pattern = pattern.dropFirst()
        names = names.dropFirst()
      } else if let known = retry, !known.names.isEmpty {
        pattern = known.pattern
        names = known.names.dropFirst()
        retry = (pattern, names)
      } else {
        return false
      }
    }
  }

  /// The patterns without braces that one with braces expands to.
  private static func expanded(_ pattern: [UInt8]) -> [[UInt8]]? {
    var done: [[UInt8]] = []
    var open = [pattern]
    while let next = open.popLast() {
      guard let braces = braces(in: next) else {
        done.append(next)
        continue
      }
      for part in braces.parts {
        open.append(
          Array(next[..<braces.range.lowerBound]) + part + next[braces.range.upperBound...])
      }
      if done.count + open.count > mostAlternatives { return nil }
    }
    return done
  }

  /// The first braces that hold no others.
  private static func braces(
    in pattern: [UInt8]
  ) -> (range: Range<Int>, parts: [ArraySlice<UInt8>])? {
    guard let close = pattern.firstIndex(of: ASCII.closeBrace),
      let start = pattern[..<close].lastIndex(of: ASCII.openBrace)
    else { return nil }
    let parts = pattern[(start + 1)..<close].split(
      separator: ASCII.comma, omittingEmptySubsequences: false)
    return (start..<close + 1, parts)
  }
}
