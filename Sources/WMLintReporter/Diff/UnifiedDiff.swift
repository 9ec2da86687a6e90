import WMLintDiagnostics
package import WMLintText

/// The changes of a file as a unified diff, which `git apply` and `patch` take.
package struct UnifiedDiff {
  /// The diff; empty where nothing can be shown.
  package private(set) var bytes: [UInt8] = []

  /// How many hunks are left out, as a line of theirs holds a credential.
  package private(set) var hidden = 0

  /// How many hunks are left out, as a build would obey a line of theirs.
  package private(set) var commanding = 0

  /// The diff of a file at a path, for a program to read, or for a terminal, which is shown control
  /// characters by their numbers.
  package init(
    of text: EditedText, at path: [UInt8], forTerminal: Bool = false, usesColor: Bool = false
  ) {
    let palette = Palette(usesColor: usesColor)
    let name = String(decoding: path, as: UTF8.self)
    let mayBeNamed = Secrets.masked(name) == name
    var hunks = DiffHunks(text)
    while let hunk = hunks.next() {
      guard mayBeNamed, !hunk.holdsSecret else {
        hidden += 1
        continue
      }
      if hunk.holdsCommand {
        commanding += 1
        continue
      }
      if bytes.isEmpty {
        for (sign, side) in [("---", "a"), ("+++", "b")] {
          palette.begin(.message, in: &bytes)
          bytes.append("\(sign) ")
          bytes += Self.name(path, side: side)
          palette.end(in: &bytes)
          bytes.append("\n")
        }
      }
      hunk.append(to: &bytes, palette, forTerminal: forTerminal)
    }
  }

  /// A path as written after `---`: in quotes if a character in it would end it there.
  private static func name(_ path: [UInt8], side: String) -> [UInt8] {
    var rest = path[...]
    while rest.starts(with: "./".utf8) { rest = rest.dropFirst(2) }
    let name = Array(side.utf8) + (rest.first == ASCII.slash ? [] : [ASCII.slash]) + rest
    let isCommand = RunnerCommand.stands(in: name.span)
    guard
      isCommand
        || name.contains(where: {
          $0 < ASCII.space || [ASCII.delete, ASCII.quote, ASCII.backslash].contains($0)
        })
    else {
      // GNU patch ends a name at a blank unless a tab ends it.
      return name.contains(ASCII.space) ? name + [ASCII.tab] : name
    }
    var quoted: [UInt8] = [ASCII.quote]
    for byte in name {
      switch byte {
      case ASCII.quote, ASCII.backslash: quoted += [ASCII.backslash, byte]
      case 0..<ASCII.space, ASCII.delete, ASCII.hash:
        quoted += [
          ASCII.backslash, ASCII.zero + byte >> 6, ASCII.zero + byte >> 3 & 7,
          ASCII.zero + byte & 7,
        ]
      default: quoted.append(byte)
      }
    }
    return quoted + [ASCII.quote]
  }
}
