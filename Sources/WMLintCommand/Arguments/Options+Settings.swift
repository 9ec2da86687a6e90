import WMLintContracts
import WMLintKit
import WMLintProject
import WMLintSchema
import WMLintText

extension Options {
  /// Which configuration holds.
  var configurationChoice: Projects.Choice {
    configuration.map(Projects.Choice.named) ?? (readsNoConfiguration ? .none : .nearest)
  }

  /// What holds for files by these arguments and by their project; arguments override it.
  ///
  /// - Parameters:
  ///   - given: The contract that the arguments name, if they name one.
  ///   - project: The project of the files.
  ///   - said: What its configuration says of them.
  ///   - conversations: The saved conversations that their ids are checked against.
  /// - Returns: The settings.
  func settings(
    by given: Contract?, under project: Project?, _ said: Configuration.Requests?,
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
      selection: selection(under: configuration), kind: kind ?? said?.kind,
      endpoint: endpoint.map { Linter.endpoint($0, "--endpoint") }
        ?? said?.endpoint.flatMap { project?.source(of: $0) })
  }

  /// The findings that count: what an argument says of a rule outweighs the configuration.
  private func selection(under configuration: Configuration) -> Selection {
    guard !configuration.rules.isEmpty else { return selection }
    var selection = selection
    let said = selection.only + selection.severities.map(\.rule)
    for (id, level) in configuration.rules where !said.contains(id) {
      if let severity = level.severity {
        selection.severities.append((id, severity))
      } else {
        selection.switchedOff.append(id)
      }
    }
    return selection
  }
}
