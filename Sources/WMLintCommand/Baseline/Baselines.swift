import WMLintDiagnostics
import WMLintReporter
import WMLintText

/// The baselines of the projects that a run meets.
struct Baselines {
  private var uses: [BaselineUse?]

  /// Whether what is found is adopted, and nothing of it reported.
  let areWritten: Bool

  /// The file that is reported now.
  private var file: ProjectFile?

  init(_ projects: [Project], areWritten: Bool, today: () -> String) {
    self.areWritten = areWritten
    uses = projects.map { project in
      guard areWritten || project.baseline != nil else { return nil }
      let none = Baseline(entries: [], source: Source(name: "", bytes: []))
      return BaselineUse(project.baseline ?? none, today: today())
    }
  }

  /// Whether the file that is reported now has a baseline.
  var isHolding: Bool { file != nil }

  /// Whether the findings of a file must come in order, one by one.
  func hold(for file: ProjectFile?) -> Bool { file.map { uses[$0.project] != nil } ?? false }

  /// Turns to a file that was linted.
  mutating func begin(_ file: ProjectFile?) {
    self.file = hold(for: file) ? file : nil
    if let file = self.file { uses[file.project]?.begin(file.path) }
  }

  /// Notes that the file could not be linted as it should be, so that what is missing in it may be
  /// there.
  mutating func doubt() {
    if let file { uses[file.project]?.doubt(file.path) }
  }

  /// Whether a problem is silenced; a note never is.
  mutating func takes(
    _ diagnostic: Diagnostic, _ selection: Selection, _ views: inout FileViews
  ) -> Bool {
    var selection = selection
    // What '--quiet' does not print is there nevertheless.
    selection.isQuiet = false
    guard let file, let selected = selection.selected(diagnostic), selected.severity > .note else {
      return false
    }
    let key = Baseline.Key(
      file: file.path, request: diagnostic.request.map { views.line(of: $0) } ?? "",
      rule: diagnostic.rule, pointer: diagnostic.pointer.map(Secrets.masked) ?? "")
    let isSilenced = uses[file.project]?.takes(key) ?? false
    return isSilenced || areWritten
  }

  /// How a project uses its baseline.
  subscript(project: Int) -> BaselineUse? { uses[project] }
}

/// A file of a project.
struct ProjectFile: Hashable, Sendable {
  /// The index of the project.
  let project: Int

  /// The path from the folder of the project.
  let path: String
}
