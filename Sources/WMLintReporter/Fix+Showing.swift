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
    let words = title.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
      .map { Substring($0) }
    var deed = ""
    for index in words.indices {
      if index > 0 { deed += " " }
      deed += words[index]
      let isVerb =
        index == 0
        || words[index - 1] == "and" && ["add", "remove", "write"].contains(words[index])
      if isVerb { deed += "s" }
    }
    return deed
  }
}
