import WMLintDiagnostics
import WMLintRequests
import WMLintText

/// The saved conversations in the files that the requests of one file name, each loaded once.
struct ConversationFiles {
  /// The result for a file.
  private enum Content {
    case conversation(SavedConversation)
    case unread
    /// Something else, which was said.
    case other
  }

  private let unit: LintUnit
  private var known: [String: Content] = [:]

  /// The files that hold something else than a saved conversation.
  private(set) var failures: [Failure] = []

  init(_ unit: LintUnit) { self.unit = unit }

  /// Gives a request the conversations that it names; without a loader they stay unknown.
  mutating func load(into request: inout Request) {
    for problem in request.extras.conversationProblems {
      let message = "the field 'conversation' " + problem.message
      failures.append(Failure(file: unit.source.name, message: message))
    }
    guard let loader = unit.loader else {
      // Whoever gives no loader has no files that could be missing.
      request.unreadFiles = []
      return
    }
    for name in request.extras.conversationFiles {
      let content = known[name.string] ?? content(of: name.string, loader)
      known[name.string] = content
      switch content {
      case .conversation(let conversation): request.conversations.append(conversation)
      case .unread: request.unreadFiles.append(UnreadFile(name, .conversation))
      case .other: break
      }
    }
  }

  private mutating func content(of name: String, _ loader: Loader) -> Content {
    guard let file = loader.loaded(name, from: .ownFolder) else { return .unread }
    do throws(SavedConversation.Problem) {
      return .conversation(try SavedConversation(Source(name: name, bytes: file.bytes)))
    } catch {
      failures.append(Failure(file: file.path, message: error.message))
      return .other
    }
  }
}
