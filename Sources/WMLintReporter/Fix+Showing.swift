import WMLintDiagnostics

extension Fix {
  /// Whether it writes something and no credential: with one covered it would no longer repair.
  var mayBeShown: Bool {
    !edits.isEmpty && edits.allSatisfy { Secrets.masked($0.text) == $0.text }
  }
}
