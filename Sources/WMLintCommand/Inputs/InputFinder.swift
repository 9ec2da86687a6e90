import WMLintDiagnostics
import WMLintKit
import WMLintProject

/// Turns paths into the files to be linted, in order, each once.
struct InputFinder {
  /// The result for a path, or for a part of a folder.
  enum Found: Sendable {
    case input(Input)
    case failure(Failure)
  }

  /// The tool's own files, which hooks pass like any other.
  private static let ownFiles = [
    Configuration.fileName, Configuration.schemaName, Baseline.fileName,
  ].map(\.bytes)
  let system: System
  let options: Options

  /// Where the reports of the run go.
  let reports: ReportFiles

  /// The settings of the files.
  var projects: Projects
  private(set) var found: [Found] = []

  /// How many named files a configuration leaves out.
  private(set) var skipped = 0

  /// The folders that were named and in which no file is looked into, with the reason.
  var emptyFolders: [String] = []

  /// How many files were considered so far, repeats included.
  private(set) var lookedInto = 0

  /// How many files and folders were left out of walks because git ignores them.
  var ignored = 0

  /// Whether a folder was walked.
  var hasWalked = false

  /// Whether a walk has met links, which may lead to what it finds elsewhere too.
  var hasMetLinks = false

  /// Whether a file may be met twice; what one path without links leads to needs no table.
  private var mayMeetTwice: Bool { options.operands.count > 1 || hasMetLinks }

  /// Whether the name of a file is enough, and nothing need be asked of the file itself.
  var areNamesEnough: Bool { !mayMeetTwice && !reports.holdFiles }

  /// The first path of each file, and the others of those that have several.
  private var paths: [FileStatus.Identity: SystemString] = [:]
  private var otherPaths: [FileStatus.Identity: [SystemString]] = [:]
  private(set) var hasStandardInput = false

  /// The files on a walk that a report goes to: an earlier report, if it is not refused.
  private(set) var earlierReports: [(path: SystemString, identity: FileStatus.Identity)] = []

  /// Whether what was found may be many requests.
  var hasMuch: Bool {
    found.count > 8
      || found.contains { found in
        guard case .input(let input) = found else { return false }
        return input.origin == .standardInput || input.size ?? .max > 1 << 16
      }
  }

  init(_ options: Options, reports: ReportFiles, _ projects: Projects, in system: System) {
    self.options = options
    self.reports = reports
    self.system = system
    self.projects = projects
  }

  /// Adds what is at a path that was named.
  mutating func add(_ path: SystemString) {
    guard !path.isDash else { return addStandardInput() }
    do throws(SystemFailure) {
      let status = try system.files.status(path)
      switch status.kind {
      case .folder: walk(named: path)
      case .file, .pipe: add(path, status, isWalked: false)
      case .device: fail(path, SystemFailure("is a device, not a file"))
      case .socket: fail(path, SystemFailure("is a socket, not a file"))
      }
    } catch {
      fail(path, error)
    }
  }

  /// Adds standard input, the first time that it is named.
  mutating func addStandardInput() {
    guard !hasStandardInput else { return }
    hasStandardInput = true
    let place = projects.place(of: SystemString(options.standardInputName.utf8))
    found.append(
      .input(
        Input(
          origin: .standardInput, name: options.standardInputName, size: 0,
          mustBeRecognised: options.isRecognitionRequired && !place.isConfigured,
          settings: place.settings, file: place.file)))
  }

  /// A baseline is beside a configuration, and speaks of files by their names.
  func refuseWhatNoBaselineHolds() throws(UsageProblem) {
    for case .input(let input) in found {
      if input.file == nil {
        throw UsageProblem(
          "'--write-baseline' writes beside a configuration, and there is none above "
            + "'\(input.name)'; 'wmlint init' writes one")
      }
      if input.name == Options.unnamedInput {
        throw UsageProblem(
          "'--write-baseline' adopts problems of files: say with '--stdin-filename' which one "
            + "standard input is")
      }
    }
  }

  /// Adds a file, or a pipe; without a status if its name is enough.
  mutating func add(_ path: SystemString, _ status: FileStatus?, isWalked: Bool) {
    lookedInto += 1
    if isWalked, let status, reports.contain(status) {
      earlierReports.append((path, status.identity))
      return
    }
    let place = projects.place(of: path)
    let mayBeSkipped = isWalked || options.isRecognitionRequired
    let fileName = FolderPath.name(of: path.bytes)
    let isOwn = Self.ownFiles.contains { fileName.elementsEqual($0) }
    if isOwn || mayBeSkipped && !place.isTaken {
      skipped += 1
      return
    }
    if mayMeetTwice, let status, isKnown(path, status.identity) { return }
    found.append(
      .input(
        Input(
          origin: .file(path), name: path.text, size: status.map { $0.kind == .file ? $0.size : 0 },
          mustBeRecognised: mayBeSkipped && !place.isConfigured, settings: place.settings,
          file: place.file)))
  }

  /// Makes room for the files of the first folder; what follows grows as it must.
  mutating func reserve(_ count: Int) {
    guard found.isEmpty else { return }
    found.reserveCapacity(count)
    if mayMeetTwice { paths.reserveCapacity(count) }
  }

  /// Whether a file was found before under another name; if not, remembers it.
  private mutating func isKnown(_ path: SystemString, _ identity: FileStatus.Identity) -> Bool {
    if paths.isEmpty { paths.reserveCapacity(options.operands.count) }
    guard let first = paths[identity] else {
      paths[identity] = path
      return false
    }
    let known = [first] + otherPaths[identity, default: []]
    // Names of one inode are one file only if their real path is the same: hard links are linted apart.
    if let real = try? system.files.realPath(path),
      known.contains(where: { (try? system.files.realPath($0)) == real })
    {
      return true
    }
    otherPaths[identity, default: []].append(path)
    return false
  }

  mutating func fail(_ path: SystemString, _ failure: SystemFailure) {
    let isAddress = ["http://", "https://"].contains { path.text.hasPrefix($0) }
    if isAddress, failure.kind == .missing {
      let advice = "wmlint fetches nothing; use `curl \(path.quotedAsFile) | wmlint -`"
      found.append(.failure(Failure(file: path.text, message: advice)))
      return
    }
    found.append(.failure(Failure(file: path.text, message: failure.message)))
  }
}
