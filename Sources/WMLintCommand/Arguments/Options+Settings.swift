import WMLintContracts
import WMLintKit
import WMLintProject
import WMLintSchema

extension Options {
  /// Which configuration holds.
  var configurationChoice: Projects.Choice {
    configuration.map(Projects.Choice.named) ?? (readsNoConfiguration ? .none : .nearest)
  }

  /// The settings of files by their project; arguments override it.
  ///
  /// - Parameters:
  ///   - given: The contract that the arguments name, if they name one.
  ///   - project: The project of the files.
  ///   - entries: The entries of its configuration that match them.
  ///   - conversations: The saved conversations that their ids are checked against.
  /// - Returns: The settings.
  func settings(
    by given: Contract?, under project: Project?, _ entries: Configuration.FileEntries,
    _ conversations: [SavedConversation]
  ) -> FileSettings {
    let configuration = project?.configuration ?? Configuration()
    let spoken = given ?? project?.contract ?? .webMessaging
    var linter = Linter(
      contract: spoken.extended(routing: configuration.routing, hosts: configuration.hosts),
      scopes: scopes.isEmpty ? configuration.scopes : scopes, conversations: conversations,
      isReady: isReady)
    linter.isContractNamed = contract != nil
    return FileSettings(
      linter: linter,
      selection: selection.under(configuration.rules).under(entries.rules),
      kind: kind ?? entries.requests?.kind,
      endpoint: endpoint.map { Linter.endpoint($0, "--endpoint") }
        ?? entries.requests?.endpoint.flatMap { project?.source(of: $0) })
  }
}
