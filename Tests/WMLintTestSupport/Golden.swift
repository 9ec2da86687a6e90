import Foundation
package import Testing

/// Expects a text to be what a file under `Fixtures` holds.
///
/// With `WMLINT_RECORD=1` the file is rewritten and the test fails, so that recording never passes.
package func expectGolden(
  _ text: String, in path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = packageRoot.appending(path: "Fixtures").appending(path: path)
  if ProcessInfo.processInfo.environment["WMLINT_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded Fixtures/\(path)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  #expect(text == expected, "Fixtures/\(path)", sourceLocation: sourceLocation)
}
