import WMLintDiagnostics
import WMLintText

extension Fix {
  /// Whether it writes something and no credential: with one covered it would no longer repair.
  var mayBeShown: Bool {
    !edits.isEmpty && edits.allSatisfy { Secrets.masked($0.text) == $0.text }
  }

  /// Whether it changes nothing but the file itself, so that `--fix` can write it.
  var canBeWritten: Bool { edits.allSatisfy { $0.range.source == .main } }

  /// What it does, as a sentence says it of somebody: `writes messages and adds /attributes`.
  var deed: String {
    let title = title.utf8.span
    var deed: [UInt8] = []
    deed.reserveCapacity(title.count + 3)
    var start = 0
    var followsAnd = false
    for index in 0...title.count {
      if index < title.count, title[index] != 0x20 {
        deed.append(title[index])
        continue
      }
      let word = start..<deed.count
      let isVerb =
        start == 0
        || followsAnd && ["add", "remove", "write"].contains { deed.isText($0, at: word) }
      followsAnd = deed.isText("and", at: word)
      if isVerb { deed.append("s") }
      if index < title.count { deed.append(" ") }
      start = deed.count
    }
    return String(decoding: deed, as: UTF8.self)
  }
}
