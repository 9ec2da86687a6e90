import WMLintDiagnostics

extension Diagnostic {
  /// What is wrong and what to do, for a format that shows neither beside the place.
  var sentence: String { help.map { "\(message): \($0)" } ?? message }
}
