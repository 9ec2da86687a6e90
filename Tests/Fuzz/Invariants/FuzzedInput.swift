import WMLintKit
import WMLintRequests
import WMLintText

/// An input of the linter's fuzzer: a line that says what the rest is, and the rest.
///
/// The line is a kind of container, or the ending of the file's name, or another word where the
/// content decides, and the endpoint behind a space, if there is one: `body PATCH /api/v2/…`.
struct FuzzedInput {
  private let kind: FileKind?
  private let name: String
  private let endpoint: Source?
  private let text: [UInt8]

  init(_ bytes: [UInt8]) {
    let line = bytes.prefix { $0 != 0x0A }
    let word = line.prefix { $0 != 0x20 }
    // A longer one could hold a credential of the text, and names are not looked through for those.
    let isEnding =
      word.first == 0x2E && word.count < 30 && word.allSatisfy { (0x21..<0x7F).contains($0) }
    name = "file" + (isEnding ? String(decoding: word, as: UTF8.self) : "")
    kind = FileKind(rawValue: String(decoding: word, as: UTF8.self))
    let rest = line.dropFirst(word.count + 1)
    endpoint =
      rest.isEmpty ? nil : Source(id: SourceID(1), name: "--endpoint", bytes: Array(rest))
    text = Array(bytes.dropFirst(line.count + 1))
  }

  /// The ways in which the input is linted.
  var units: [LintUnit] {
    let source = Source(name: name, bytes: text)
    let unit = LintUnit(source, as: kind, endpoint: endpoint)
    guard kind == nil else { return [unit] }
    return [unit, LintUnit(source, endpoint: endpoint, mustBeRecognised: true)]
  }
}
