import WMLintDiagnostics
import WMLintProject
import WMLintText

extension LintRun {
  /// Reports what is wrong with the baselines, or rewrites them.
  mutating func finishBaselines() {
    for (index, (project, selection)) in projects.enumerated() {
      guard let use = baselines[index] else { continue }
      // Entries name files too; files outside of the project are not opened.
      let files = ProjectFiles(in: system.files)
      let isGone = { (file: String) in files.lacks(Array(file.utf8), from: project.folder) }
      let looks = { (key: Baseline.Key) in
        selection.under(project.configuration.overridingRules(Array(key.file.utf8)))
          .looks(at: key.rule)
      }
      if baselines.areWritten {
        write(use.entries(looks: looks, isGone: isGone), for: project)
      } else if let baseline = project.baseline {
        report(use.diagnostics(looks: looks, isGone: isGone), of: baseline.source, selection)
      }
    }
  }

  private static func isGone(_ path: SystemString, _ system: System) -> Bool {
    do throws(SystemFailure) {
      _ = try system.files.status(path)
      return false
    } catch {
      return error.kind == .missing
    }
  }

  private mutating func report(
    _ diagnostics: [Diagnostic], of source: Source, _ selection: Selection
  ) {
    guard !diagnostics.isEmpty else { return }
    totals.selection = selection
    send(.file([source]))
    for diagnostic in diagnostics { report(diagnostic) }
  }

  private mutating func write(_ entries: [Baseline.Entry], for project: Project) {
    let path = SystemString(project.folder).appending(Baseline.fileName)
    let text = Array(Baseline.text(of: entries).utf8)
    do throws(SystemFailure) {
      if Self.isGone(path, system) {
        let stream = try system.create(path)
        try stream.write(text)
        try stream.close()
      } else {
        try system.replace(path, project.baseline?.source.bytes, text)
      }
      let count = entries.reduce(0) { $0 + $1.count }
      let words = "\(count) problem\(count == 1 ? "" : "s")"
      messages.print("wrote \(words) to \(project.baselineName)")
    } catch {
      printFailure(Failure(file: project.baselineName, message: error.message))
    }
  }
}
