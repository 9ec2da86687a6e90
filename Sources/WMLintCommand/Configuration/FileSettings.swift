import WMLintKit
import WMLintRequests
import WMLintText

/// What holds for some of the files of a run, by the arguments and by their configuration.
struct FileSettings: Sendable {
  private(set) var linter: Linter
  let selection: Selection

  /// The kind of container that they are said to be.
  let kind: Container?

  /// The request line that their bodies go to.
  let endpoint: Source?

  /// The same, made ready for many requests.
  var forMany: FileSettings {
    var settings = self
    settings.linter = linter.forMany
    return settings
  }
}
