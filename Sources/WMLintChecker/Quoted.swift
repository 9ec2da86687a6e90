import WMLintDiagnostics

extension String {
  /// The text between quotes, as messages show names: short, on one line, and without secrets or what
  /// looks like one.
  package var quoted: String {
    let masked = Secrets.maskedName(self)
    // Most names are short in bytes already.
    let short =
      masked.utf8.count > 60 && masked.count > 60 ? String(masked.prefix(57)) + "…" : masked
    return "'" + short + "'"
  }
}

extension [String] {
  /// The names between quotes, as a sentence lists them: `'a', 'b' and 'c'`.
  var listed: String { listed(by: "and") }

  /// The names between quotes, with a word before the last.
  func listed(by word: String) -> String {
    let names = map(\.quoted)
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
