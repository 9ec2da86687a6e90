import WMLintDiagnostics

extension Diagnostic {
  /// What is wrong, what to do and in which record, for a format that shows neither beside the place.
  var sentence: String {
    let words = help.map { "\(message): \($0)" } ?? message
    return request?.key.map { "\(words) (record \($0))" } ?? words
  }
}
