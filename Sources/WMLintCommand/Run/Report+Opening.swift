import WMLintDiagnostics
import WMLintKit
import WMLintProject
import WMLintReporter

extension Report {
  /// The reports that the options ask for, and those of them that cannot be written.
  static func opened(
    for options: Options, rules: @autoclosure () -> [Rule], in system: System, files: ReportFiles
  ) throws(UsageProblem) -> (reports: [Report], failures: [Failure]) {
    let format = options.mainFormat
    var wanted = options.extraReports
    if let output = options.output, !output.isDash {
      wanted.insert(Options.ExtraReport(format: format, path: output), at: 0)
    }
    func settings(
      of format: Format, usesColor: Bool, columns: Int? = nil
    ) -> WriterSettings {
      WriterSettings(
        usesColor: usesColor, columns: columns, counting: options.columnUnit,
        rules: format.explainsRules ? rules() : [],
        failing: options.selection.failing,
        toolVersion: Version.current)
    }
    var reports: [Report] = []
    var failures: [Failure] = []
    if options.output == nil || options.output?.isDash == true {
      let usesColor = options.color.isUsed(
        isTerminal: system.output.isTerminal(), environment: system.environment)
      reports.append(
        Report(
          format, to: system.output, named: "standard output",
          settings: settings(of: format, usesColor: usesColor, columns: system.columns),
          // An editor that filters a text also shows standard error.
          isQuiet: options.selection.isQuiet || options.repairsStandardInput))
    }
    for report in wanted {
      // Two paths that did not exist before may now be one file.
      if files.isBegun(report.path) { throw Self.sameFile(report.path) }
      do throws(SystemFailure) {
        let stream = try files.stream(to: report.path)
        reports.append(
          Report(
            report.format, to: stream, named: report.path.text,
            settings: settings(of: report.format, usesColor: options.color == .always),
            isQuiet: options.selection.isQuiet))
      } catch {
        failures.append(system.failure(toCreate: report.path, error))
      }
    }
    return (reports, failures)
  }
}

extension System {
  /// The width of the terminal that shows the output; `nil` if it is unknown.
  fileprivate var columns: Int? {
    guard output.isTerminal() else { return nil }
    let assumed = environment("COLUMNS").flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    return output.columns() ?? assumed
  }
}

extension Report {
  /// What is wrong with a second report for one file.
  static func sameFile(_ path: SystemString) -> UsageProblem {
    UsageProblem("two reports cannot go to the same file, '\(path.text)'")
  }
}

extension Options {
  /// What is printed of findings: a diff or statistics are in the place of a report.
  fileprivate var mainFormat: Format {
    if repair?.isWritten == false { return .silent }
    return asksForStatistics ? format.ofStatistics ?? .statistics : format
  }
}

extension Options.Color {
  /// Whether colour is used: by the option, else by the environment, else on terminals.
  func isUsed(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let none = environment("NO_COLOR"), !none.isEmpty { return false }
      if let force = environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return true }
      // Tools written in JavaScript read 0 and false as "no colour".
      if let force = environment("FORCE_COLOR"), !force.isEmpty {
        return force != "0" && force != "false"
      }
      return isTerminal && environment("TERM") != "dumb"
    }
  }
}
