import WMLintDiagnostics
import WMLintJSON
import WMLintKit

/// The messages for a run that linted nothing, so that nobody believes that all is right.
struct EmptyRun: Sendable {
  private let emptyFolders: [String]
  private let isFound: Bool
  private let hasWalked: Bool

  /// Whether a hook or an editor has passed the changed files.
  private let isOfHook: Bool

  /// Whether saved conversations were given.
  private let hasConversations: Bool

  /// Where the request is in each record.
  private let pointer: String?

  init(of finder: InputFinder, _ options: Options) {
    emptyFolders = finder.emptyFolders
    hasConversations = !options.conversations.isEmpty
    pointer = options.records?.request?.text
    isFound = !finder.found.isEmpty
    hasWalked = finder.hasWalked
    isOfHook = options.isRecognitionRequired || options.repairsStandardInput
  }

  /// The messages, after a run that came to something else, or not.
  ///
  /// - Parameters:
  ///   - summary: What it came to.
  ///   - isDone: Whether another message was printed.
  ///   - withID: How many requests have an id that a saved conversation may know; `nil` if not all
  ///     was read.
  /// - Returns: The messages.
  func words(after summary: Summary, isDone: Bool, withID: Int?) -> [String] {
    if hasConversations, isFound, !isOfHook, summary.requests > 0, withID == 0 {
      return emptyFolders + [
        "'--conversation' was not used: no request here updates a "
          + "participant whose id is written in its path"
      ]
    }
    guard isFound, !isOfHook, !isDone, summary.requests == 0 else { return emptyFolders }
    if let pointer, summary.unchecked.recordsWithoutRequest > 0 {
      return emptyFolders + ["no request was checked: no record has one at '\(pointer)'"]
    }
    if hasWalked {
      return emptyFolders + [
        "no request was checked; a file given by its name is always read, "
          + "and '--as' says what it is"
      ]
    }
    // The summary counts requests to other hosts.
    return summary.unchecked.requests == 0
      ? ["no request was checked: none was found that wmlint knows"] : []
  }
}
