import WMLintDiagnostics
import WMLintJSON
import WMLintKit

/// Which syntax errors of a file are listed: the first hundred; the others are counted. Of records all are,
/// as a file of them may be read in parts.
struct SyntaxErrorListing {
  /// How many are listed at most.
  let limit: Int

  /// The name of the file.
  var file = ""
  private var listed = 0
  private var count = 0

  init(_ records: Records?) { limit = records == nil ? Document.problemLimit : .max }

  /// Whether a diagnostic says that a text is not JSON.
  static func isSyntaxError(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.rule == "invalid-json"
  }

  /// Counts a diagnostic; whether it is listed, as all of other rules are.
  mutating func lists(_ diagnostic: Diagnostic) -> Bool {
    guard Self.isSyntaxError(diagnostic) else { return true }
    count += diagnostic.unlisted
    if listed < limit {
      listed += 1
      return true
    }
    count += 1
    return false
  }

  /// Counts those of a rendered part; returns how many of its first ones are listed.
  mutating func takes(_ part: RenderedChunk) -> Int {
    let room = min(part.syntaxErrors, limit - listed)
    listed += room
    count += part.syntaxErrors - room + part.unlisted
    return room
  }

  /// The errors that are not listed; `nil` if all are.
  var unlisted: Unlisted? { count > 0 ? Unlisted(file: file, count: count) : nil }
}
