package import WMLintDiagnostics
package import WMLintRequests
package import WMLintText

/// The saved conversations that `--conversation` names, read once for a whole run.
package struct GivenConversations {
  package private(set) var conversations: [SavedConversation] = []

  /// The files that could not be read, or hold no conversation.
  package private(set) var failures: [Failure] = []

  package init(_ paths: [SystemString], in system: FileSystem) {
    for path in paths {
      do throws(SystemFailure) {
        add(Source(name: path.text, bytes: try system.whole(path)))
      } catch {
        failures.append(Failure(file: path.text, message: error.message))
      }
    }
  }

  /// Those in files that were read.
  package init(_ sources: [Source]) {
    for source in sources { add(source) }
  }

  private mutating func add(_ source: Source) {
    do throws(SavedConversation.Problem) {
      conversations.append(try SavedConversation(source))
    } catch {
      failures.append(Failure(file: source.name, message: error.message))
    }
  }
}
