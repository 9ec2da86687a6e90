import Synchronization
import WMLintProject
import WMLintReporter

/// The files that the reports of a run go to.
///
/// A class: those who look for inputs, load files and write reports share what they learn.
final class ReportFiles: Sendable {
  private struct State {
    /// The files that reports go to, standard output among them if it is one.
    var files: Set<FileStatus.Identity> = []

    /// The files that were emptied for a report.
    var begun: Set<FileStatus.Identity> = []

    /// The files that keep their content until the run knows that nothing needs it.
    var held: Set<FileStatus.Identity> = []

    /// The files among them that a linted file has named.
    var loaded: Set<FileStatus.Identity> = []
    var isRefused = false

    mutating func add(_ status: FileStatus, to known: inout [FileStatus.Identity]) {
      known.append(status.identity)
      if status.kind == .file { files.insert(status.identity) }
    }
  }

  let paths: [SystemString]
  private let system: System
  private let state: Mutex<State>

  /// The files behind standard output and error.
  private let standard: [FileStatus.Identity]

  init(_ options: Options, in system: System) {
    let output = options.output.flatMap { $0.isDash ? nil : $0 }
    paths = (output.map { [$0] } ?? []) + options.extraReports.map(\.path)
    self.system = system
    var standard: [FileStatus.Identity] = []
    var state = State()
    // Without arrays, because most runs have no reports.
    if let status = system.output.status() { state.add(status, to: &standard) }
    if let status = system.error.status() { state.add(status, to: &standard) }
    self.standard = standard
    for path in paths {
      if let status = try? system.files.status(path) { state.add(status, to: &standard) }
    }
    self.state = Mutex(state)
  }

  /// Whether a report goes to a file.
  var holdFiles: Bool { state.withLock { !$0.files.isEmpty } }

  /// Whether a file is one that a report goes to.
  func contain(_ status: FileStatus) -> Bool {
    status.kind == .file && state.withLock { $0.files.contains(status.identity) }
  }

  /// Whether a report of this run was refused after all.
  var isRefused: Bool { state.withLock { $0.isRefused } }

  /// Whether a file is standard output or error by another name, such as /dev/stdout; then nothing
  /// of it is overwritten.
  func isStandard(_ status: FileStatus) -> Bool { standard.contains(status.identity) }

  /// Whether a path leads to a file that a report of this run goes to already.
  func isBegun(_ path: SystemString) -> Bool {
    guard let status = try? system.files.status(path) else { return false }
    return state.withLock { $0.begun.contains(status.identity) }
  }

  /// The stream of a report.
  func stream(to path: SystemString) throws(SystemFailure) -> OutputStream {
    if let status = try? system.files.status(path), status.kind == .file, status.size > 0,
      !isStandard(status),
      !Format.isReport(try system.files.contents(path, status.size, FileSystem.largestFile))
    {
      return heldStream(to: path, status.identity)
    }
    let stream = try system.create(path)
    if let status = try? system.files.status(path), status.kind == .file, !isStandard(status) {
      state.withLock { state in
        state.files.insert(status.identity)
        state.begun.insert(status.identity)
      }
    }
    return stream
  }

  /// A stream that leaves a file as it is until the run is over, and for good if a linted file has
  /// named it meanwhile.
  private func heldStream(to path: SystemString, _ identity: FileStatus.Identity) -> OutputStream {
    state.withLock { state in
      state.held.insert(identity)
      state.begun.insert(identity)
    }
    let kept = Mutex<[UInt8]>([])
    return OutputStream(
      write: { bytes throws(SystemFailure) in kept.withLock { $0 += bytes } },
      close: { () throws(SystemFailure) in
        let isLoaded = self.state.withLock { state in
          state.isRefused = state.isRefused || state.loaded.contains(identity)
          return state.loaded.contains(identity)
        }
        if isLoaded {
          throw SystemFailure("a linted file names it: a report there would overwrite it")
        }
        let stream = try self.system.create(path)
        try stream.write(kept.withLock { $0 })
        try stream.close()
      })
  }

  /// Whether a report of this run is written to a file that a linted file names; what it held before
  /// is kept if it was to be held anyway.
  func isBeingWritten(_ path: SystemString) -> Bool {
    guard !paths.isEmpty, let status = try? system.files.status(path), contain(status) else {
      return false
    }
    return state.withLock { state in
      guard state.held.contains(status.identity) else { return true }
      state.loaded.insert(status.identity)
      return false
    }
  }
}
