import WMLintDiagnostics
import WMLintText

extension Fix {
  /// Whether it writes something and no credential: with one covered it would no longer repair.
  var mayBeShown: Bool {
    !edits.isEmpty && edits.allSatisfy { Secrets.masked($0.text) == $0.text }
  }

  /// Whether it changes nothing but the file itself, so that `--fix` can write it.
  var canBeWritten: Bool { edits.allSatisfy { $0.range.source == .main } }

  /// The command that makes it, and what that does:
  /// `wmlint --fix writes messages and adds /attributes`.
  var command: [UInt8] {
    let title = title.utf8.span
    var command: [UInt8] = []
    command.reserveCapacity(title.count + 24)
    command.append(isSafe ? "wmlint --fix " : "wmlint --fix=all ")
    var start = 0
    var followsAnd = false
    for end in 0..<title.count + 1 where end == title.count || title[end] == ASCII.space {
      let word = start..<end
      let isVerb =
        start == 0
        || followsAnd && ["add", "remove", "write"].contains { title.isText($0, at: word) }
      followsAnd = title.isText("and", at: word)
      command.append(title.extracting(word))
      if isVerb { command.append(ascii: "s") }
      if end < title.count { command.append(ascii: " ") }
      start = end + 1
    }
    return command
  }
}
