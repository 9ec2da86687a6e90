import WMLintDiagnostics
import WMLintSchema
import WMLintText

extension API {
  /// A help, with the way to check by a newer API than the one that is built in.
  func help(_ text: String?) -> String? {
    if file != nil { return text }
    let newer = "newer API: --contract FILE"
    return text.map { "\($0) (\(newer))" } ?? newer
  }

  /// The command that shows an operation, by its request line.
  func command(showing line: String) -> String {
    let words = ["wmlint contract", file.map { $0.contains(" ") ? "'\($0)'" : $0 }, "'\(line)'"]
    return words.compactMap { $0 }.joined(separator: " ")
  }
}

extension Finding {
  /// A message with the API it holds for: `…, in the API of October 2026`.
  init(
    _ message: String, in api: API?, help: String? = nil, at range: SourceRange,
    pointer: String? = nil, notes: [Note] = [], fix: Fix? = nil, severity: Severity? = nil
  ) {
    self.init(
      api.map { "\(message), in \($0.name)" } ?? message, help: api.map { $0.help(help) } ?? help,
      at: range, pointer: pointer, notes: notes, fix: fix, severity: severity)
  }
}
