import WMLintText

/// A unified diff put to work in the plainest way there is: whatever does not fit is a problem.
package struct AppliedDiff {
  package struct Problem: Error, CustomStringConvertible { package let description: String }

  private struct Heading {
    let oldStart: Int
    let oldCount: Int
    let newStart: Int
    let newCount: Int

    /// Reads `@@ -1,2 +1,3 @@`.
    init?(_ line: some Collection<UInt8>) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard words.count == 4, words[0] == "@@", words[3] == "@@\n" else { return nil }
      let old = words[1].dropFirst().split(separator: ",").map { Int($0) }
      let new = words[2].dropFirst().split(separator: ",").map { Int($0) }
      guard words[1].first == "-", words[2].first == "+", old.count == 2, new.count == 2,
        let oldStart = old[0], let oldCount = old[1], let newStart = new[0], let newCount = new[1],
        [oldStart, oldCount, newStart, newCount].allSatisfy({ $0 >= 0 })
      else { return nil }
      (self.oldStart, self.oldCount) = (oldStart, oldCount)
      (self.newStart, self.newCount) = (newStart, newCount)
    }

    /// How many lines come before the hunk, in the old text and in the new one.
    var before: (old: Int, new: Int) {
      (oldCount == 0 ? oldStart : oldStart - 1, newCount == 0 ? newStart : newStart - 1)
    }
  }

  private let old: [ArraySlice<UInt8>]
  private var taken = 0
  private var new: [ArraySlice<UInt8>] = []

  /// What a diff of one file makes of it; an empty one changes nothing.
  package static func bytes(of diff: [UInt8], on original: [UInt8]) throws(Problem) -> [UInt8] {
    if diff.isEmpty { return original }
    var applied = AppliedDiff(old: lines(of: original))
    var rest = lines(of: diff)[...]
    for sign in ["--- ", "+++ "] {
      guard rest.popFirst()?.starts(with: sign.utf8) == true else {
        throw Problem(description: "no line begins with '\(sign)'")
      }
    }
    repeat { try applied.takeHunk(of: &rest) } while !rest.isEmpty
    applied.new += applied.old[applied.taken...]
    return Array(applied.new.joined())
  }

  private mutating func takeHunk(
    of rest: inout ArraySlice<ArraySlice<UInt8>>
  ) throws(Problem) {
    guard let line = rest.popFirst(), let heading = Heading(line) else {
      throw Problem(description: "what should be a hunk has no heading")
    }
    let before = heading.before
    guard before.old >= taken, before.old <= old.count else {
      throw Problem(description: "a hunk overlaps another or begins behind the end")
    }
    new += old[taken..<before.old]
    taken = before.old
    guard new.count == before.new else {
      throw Problem(description: "a hunk is at \(before.new), and \(new.count) lines precede it")
    }
    while taken < before.old + heading.oldCount || new.count < before.new + heading.newCount {
      try takeLine(of: &rest)
    }
    guard taken == before.old + heading.oldCount, new.count == before.new + heading.newCount else {
      throw Problem(description: "a hunk is longer than its heading says")
    }
  }

  private mutating func takeLine(
    of rest: inout ArraySlice<ArraySlice<UInt8>>
  ) throws(Problem) {
    guard var line = rest.popFirst(), let sign = line.popFirst() else {
      throw Problem(description: "a hunk is shorter than its heading says")
    }
    if rest.first?.first == ASCII.backslash {
      _ = rest.popFirst()
      _ = line.popLast()
    }
    if sign != ASCII.plus {
      guard taken < old.count, old[taken].elementsEqual(line) else {
        throw Problem(description: "line \(taken + 1) is not what the diff says")
      }
      taken += 1
    }
    switch sign {
    case ASCII.hyphen: break
    case ASCII.plus, ASCII.space: new.append(line)
    default: throw Problem(description: "a line begins with neither of ' ', '-' and '+'")
    }
  }

  /// The lines of a text with their ends; the last may have none.
  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    return start < text.count ? lines + [text[start...]] : lines
  }
}
