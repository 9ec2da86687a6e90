import WMLintDiagnostics
import WMLintText

extension Command {
  /// Prints which files would be looked into, or what holds for them, and lints nothing.
  func show(_ options: Options, _ finder: InputFinder, in system: System) -> ExitStatus {
    let messages = Messages(to: system.error)
    var inputs: [Input] = []
    var hasFailed = false
    for found in finder.found {
      switch found {
      case .input(let input): inputs.append(input)
      case .failure(let failure):
        messages.print(failure)
        hasFailed = true
      }
    }
    for words in finder.emptyFolders { messages.print(words) }
    let text =
      options.shown == .settings
      ? ShownSettings(options, finder).text(of: inputs)
      : inputs.map { Unprintable.escaped(Secrets.masked($0.name)) + "\n" }.joined()
    let status = print(text, in: system)
    return hasFailed ? .failure : status
  }
}
