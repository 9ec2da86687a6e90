import WMLintDiagnostics
import WMLintRequests
import WMLintText

/// The saved conversations in the files that the requests of one file name, each loaded once.
struct ConversationFiles {
  private let unit: LintUnit
  private var known: [String: SavedConversation?] = [:]

  /// What could not be loaded, or is no saved conversation.
  private(set) var failures: [Failure] = []

  init(_ unit: LintUnit) { self.unit = unit }

  /// Gives a request the conversations that it names; without a loader they stay unknown.
  mutating func load(into request: inout Request) {
    for problem in request.conversationProblems {
      let message = "the field 'conversation' " + problem.message
      failures.append(Failure(file: unit.source.name, message: message))
    }
    guard let loader = unit.loader else { return }
    for name in request.conversationFiles.map(\.string) {
      let conversation = known[name] ?? conversation(name, loader)
      known[name] = .some(conversation)
      if let conversation { request.conversations.append(conversation) }
    }
  }

  private mutating func conversation(_ name: String, _ loader: Loader) -> SavedConversation? {
    do throws(Loader.Problem) {
      let source = Source(name: name, bytes: try loader.contents(name))
      do throws(SavedConversation.Problem) {
        return try SavedConversation(source)
      } catch {
        failures.append(Failure(file: loader.path(of: name), message: error.message))
      }
    } catch {
      failures.append(Failure(file: loader.path(of: name), message: error.message))
    }
    return nil
  }
}
