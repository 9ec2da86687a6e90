import WMLintContracts
import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintText

/// The settings of files, by the arguments and by their configuration, as text.
struct ShownSettings {
  private static let mostNames = 5
  private let options: Options
  private let projects: [(project: Project, selection: Selection)]

  init(_ options: Options, _ finder: InputFinder) {
    self.options = options
    projects = finder.projects.projects
  }

  /// A block for the files with the same settings, in the order of the first of each.
  func text(of inputs: [Input]) -> String {
    var blocks: [(settings: Int, first: Input, names: [String])] = []
    var places: [Int: Int] = [:]
    for input in inputs {
      if let place = places[input.settings] {
        blocks[place].names.append(input.name)
      } else {
        places[input.settings] = blocks.count
        blocks.append((input.settings, input, [input.name]))
      }
    }
    return blocks.map { block in
      let rows = rows(for: block.first).map { "  \($0.name): \($0.value)" }
      let lines = ["\(named(block.names)):"] + rows
      return lines.map { Unprintable.escaped(Secrets.masked($0)) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private func named(_ names: [String]) -> String {
    let rest = names.count - Self.mostNames
    let shown = names.prefix(Self.mostNames).joined(separator: ", ")
    return rest > 0 ? "\(shown) and \(rest) more" : shown
  }

  private func rows(for input: Input) -> [(name: String, value: String)] {
    let project = input.file.map { projects[$0.project].project }
    let configuration = project?.configuration ?? Configuration()
    let path = Array((input.file?.path ?? "").utf8)
    let requests = configuration.firstMatch(path).map { configuration.requests[$0] }
    let selection = options.selection.under(configuration.rules)
      .under(configuration.overridingRules(path))
    let conversations =
      options.conversations.map(\.text) + (requests?.conversation.map { [$0.text] } ?? [])
    let scopes = options.scopes.isEmpty ? configuration.scopes : options.scopes
    let contract = options.contract?.text ?? configuration.contract?.text ?? Contract.names.first
    let baseline = project?.baseline.map { baseline in
      "\(project?.baselineName ?? ""), \(baseline.entries.count) entries"
    }
    let rows: [(name: String, value: String)] = [
      ("configuration", project?.source.name ?? "none"), ("contract", contract ?? "none"),
      ("as", (options.kind ?? requests?.kind)?.rawValue ?? "what the file is recognised as"),
      ("endpoint", options.endpoint ?? requests?.endpoint?.text ?? ""),
      ("conversations", conversations.joined(separator: ", ")),
      ("scopes", scopes.joined(separator: ", ")),
      ("hosts", configuration.hosts.joined(separator: ", ")),
      ("routing", configuration.routing.map(\.name).joined(separator: ", ")),
      ("ready", options.isReady ? "yes" : ""),
      ("only", selection.only.joined(separator: ", ")),
      ("off", (selection.ignored + selection.switchedOff).joined(separator: ", ")),
      (
        "severities",
        selection.severities.map { "\($0.rule)=\($0.severity.rawValue)" }
          .joined(separator: ", ")
      ),
      ("fail on", selection.failing.rawValue), ("baseline", baseline ?? ""),
    ]
    return rows.filter { !$0.value.isEmpty }
  }
}
