import WMLintKit
import WMLintProject
import WMLintReporter
import WMLintText

extension InputFinder {
  /// Refuses a report that would overwrite what somebody needs: what is linted, read or looked up in
  /// this run, and whatever else holds requests.
  mutating func refuseToOverwrite(for command: Command) throws(UsageProblem) {
    var places: Set<ReportPlace> = []
    var needed: [FileStatus.Identity: String]?
    for path in reports.paths {
      if let place = place(of: path), !places.insert(place).inserted {
        throw Report.sameFile(path)
      }
      if let what = ownFile(path) { throw overwriting(path, what) }
      guard let status = try? system.files.status(path), status.kind != .folder else { continue }
      let known = needed ?? neededFiles
      needed = known
      if let what = known[status.identity] { throw overwriting(path, what) }
      guard status.kind == .file, status.size > 0, !reports.isStandard(status) else { continue }
      let names = [path] + earlierReports.filter { $0.identity == status.identity }.map(\.path)
      if try holdsRequests(path, status.size, names: names, command) {
        throw overwriting(path, "holds requests")
      }
    }
  }

  private func overwriting(_ path: SystemString, _ what: String) -> UsageProblem {
    UsageProblem("'\(path.text)' \(what): a report there would overwrite it")
  }

  /// What a path leads to, whatever links are on the way; `nil` for what is not a file.
  private func place(of path: SystemString) -> ReportPlace? {
    if let status = try? system.files.status(path) {
      return status.kind == .file && !reports.isStandard(status) ? .file(status.identity) : nil
    }
    let parent = SystemString(FolderPath.parent(of: path.bytes))
    guard let folder = try? system.files.status(parent.bytes.isEmpty ? "." : parent) else {
      return nil
    }
    return .name(SystemString(FolderPath.name(of: path.bytes)), in: folder.identity)
  }

  /// What a file of the tool itself is, whether it exists or not.
  private func ownFile(_ path: SystemString) -> String? {
    for path in [path, (try? system.files.realPath(path)) ?? path] {
      let name = SystemString(FolderPath.name(of: path.bytes))
      if name == Configuration.fileName { return "is a configuration" }
      if name == Baseline.fileName { return "is a baseline" }
    }
    return nil
  }

  /// The files that this run needs, and what each is.
  private var neededFiles: [FileStatus.Identity: String] {
    var files: [(SystemString, String)] = options.operands.map { ($0, "is to be linted") }
    files += options.conversations.map { ($0, "is a saved conversation") }
    files += projects.conversationFiles.map { ($0, "is a saved conversation") }
    files += options.configuration.map { [($0, "is a configuration")] } ?? []
    for (project, _) in projects.projects {
      let folder = SystemString(project.folder)
      files.append((folder.appending(Configuration.fileName), "is a configuration"))
      files.append((folder.appending(Baseline.fileName), "is a baseline"))
    }
    var needed: [FileStatus.Identity: String] = [:]
    for (path, what) in files where !path.isDash {
      guard let status = try? system.files.status(path) else { continue }
      if status.kind == .file || status.kind == .pipe { needed[status.identity] = what }
    }
    if hasStandardInput, let status = system.input.status(), status.kind == .file {
      needed[status.identity] = "is to be linted"
    }
    return needed
  }

  /// Whether requests are recognised in a file under one of its names, or a configuration says so;
  /// an earlier report has none.
  private mutating func holdsRequests(
    _ path: SystemString, _ size: Int, names: [SystemString], _ command: Command
  ) throws(UsageProblem) -> Bool {
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try system.files.contents(path, size, FileSystem.largestFile)
    } catch {
      // An unreadable file may hold requests.
      throw UsageProblem(
        "'\(path.text)' cannot be read (\(error.message)): a report may overwrite requests there")
    }
    if Format.isReport(bytes) { return false }
    for name in names {
      if projects.says(name) { return true }
      let found = command.findings(
        projects.settings[0].linter,
        LintUnit(
          Source(name: name.text, bytes: bytes), mustBeRecognised: true, listsRequests: false))
      if !found.requests.isEmpty || found.unlisted > 0 || !found.diagnostics.isEmpty { return true }
    }
    return false
  }
}

/// A file that is there, or the name that it will have in a folder.
private enum ReportPlace: Hashable {
  case file(FileStatus.Identity)
  case name(SystemString, in: FileStatus.Identity)
}
