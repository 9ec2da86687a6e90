import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintReporter

/// Repairs one file at a time: what `--fix` writes, and what `--diff` shows.
struct FileRepair: Sendable {
  private let options: Options.Repairing
  private let system: System
  private let usesColor: Bool
  private let isForTerminal: Bool

  /// What was done to a file, or would be.
  struct Change: Sendable {
    /// How many problems are repaired.
    let count: Int

    /// The new content; `nil` if it is written already.
    let diff: UnifiedDiff?
  }

  init?(_ options: Options, in system: System) {
    guard let repair = options.repair else { return nil }
    self.options = repair
    self.system = system
    let goesToOutput = options.output == nil || options.output?.isDash == true
    isForTerminal = goesToOutput && system.output.isTerminal()
    usesColor = options.color.isUsed(
      isTerminal: isForTerminal, environment: system.environment)
  }

  /// Lints and repairs a file.
  ///
  /// - Parameters:
  ///   - unit: The file, whole.
  ///   - path: Where it is; `nil` for standard input.
  ///   - selection: The findings that count.
  ///   - find: Lints it.
  /// - Returns: What is found in it afterwards, and what was changed.
  func outcome(
    of unit: LintUnit, at path: SystemString?, _ selection: Selection,
    find: (LintUnit) -> FileResult
  ) -> InputReader.Outcome {
    // What '--quiet' does not print is repaired all the same.
    let repair = Repair(
      of: unit, options.extent, where: { selection.looks(at: $0.rule) }, find: find)
    guard repair.count > 0 else { return .findings(repair.before) }
    guard options.isWritten else {
      let name = path?.bytes ?? Array(unit.source.name.utf8)
      let diff = UnifiedDiff(
        of: repair.text, at: name, forTerminal: isForTerminal, usesColor: usesColor)
      return .changed(repair.before, Change(count: repair.count, diff: diff))
    }
    do throws(SystemFailure) {
      if let path {
        try write(repair.text.bytes, over: repair.text.original, at: path)
      } else {
        try system.replace("-", repair.text.original, repair.text.bytes)
      }
      return .changed(repair.after, Change(count: repair.count, diff: nil))
    } catch {
      var findings = repair.before
      findings.failures.append(Failure(file: unit.source.name, message: error.message))
      return .findings(findings)
    }
  }

  /// Writes a file that is still what it was when it was linted.
  private func write(
    _ bytes: [UInt8], over old: [UInt8], at path: SystemString
  ) throws(SystemFailure) {
    guard try system.files.status(path).kind == .file else {
      throw SystemFailure("is a pipe, to which nothing can be written back")
    }
    guard ProjectFiles(in: system.files).mayWrite(path) else {
      throw SystemFailure("leads out of the project, and is left as it is")
    }
    try system.replace(path, old, bytes)
  }
}
