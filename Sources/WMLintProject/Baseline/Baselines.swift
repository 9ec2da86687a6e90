package import WMLintDiagnostics
import WMLintText

/// The baselines of the projects that a run meets.
package struct Baselines {
  private var uses: [BaselineUse?]

  /// Whether what is found is adopted, and nothing of it reported.
  package let areWritten: Bool

  /// The file that is reported now.
  private var file: ProjectFile?

  package init(_ projects: [Project], areWritten: Bool, today: () -> String) {
    self.areWritten = areWritten
    uses = projects.map { project in
      guard areWritten || project.baseline != nil else { return nil }
      let none = Baseline(entries: [], source: Source(name: "", bytes: []))
      return BaselineUse(project.baseline ?? none, today: today())
    }
  }

  /// Whether no file has a baseline.
  package var isEmpty: Bool { uses.allSatisfy { $0 == nil } }

  /// Whether the file that is reported now has a baseline.
  package var isHolding: Bool { file != nil }

  /// Whether the findings of a file must come in order, one by one.
  package func hold(for file: ProjectFile?) -> Bool {
    file.map { uses[$0.project] != nil } ?? false
  }

  /// Turns to a file that was linted.
  package mutating func begin(_ file: ProjectFile?) {
    self.file = hold(for: file) ? file : nil
    if let file = self.file { uses[file.project]?.begin(file.path) }
  }

  /// Notes that the file could not be linted as it should be, so that what is missing in it may be
  /// there.
  package mutating func doubt() {
    if let file { uses[file.project]?.doubt(file.path) }
  }

  /// Whether a problem is silenced; a note never is.
  ///
  /// - Parameters:
  ///   - diagnostic: The problem.
  ///   - selection: The findings that count.
  ///   - line: The method and path of a request.
  /// - Returns: Whether nothing is reported of it.
  package mutating func takes(
    _ diagnostic: Diagnostic, _ selection: Selection, line: (RequestIdentity) -> String
  ) -> Bool {
    var selection = selection
    // What '--quiet' does not print is there nevertheless.
    selection.isQuiet = false
    guard let file, let selected = selection.selected(diagnostic), selected.severity > .note else {
      return false
    }
    let key = Baseline.Key(
      file: file.path, request: diagnostic.request.map(line) ?? "",
      rule: diagnostic.rule, pointer: diagnostic.pointer.map(Secrets.masked) ?? "")
    let isSilenced = uses[file.project]?.takes(key) ?? false
    return isSilenced || areWritten
  }

  /// How a project uses its baseline.
  package subscript(project: Int) -> BaselineUse? { uses[project] }
}

/// A file of a project.
package struct ProjectFile: Hashable, Sendable {
  /// The index of the project.
  package let project: Int

  /// The path from the folder of the project.
  package let path: String
}
