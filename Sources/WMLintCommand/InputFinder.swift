import WMLintDiagnostics
import WMLintRequests

/// Turns paths into the files to be linted, in order, each once.
struct InputFinder {
  /// What a path, or a part of a folder, has come to.
  enum Found: Sendable {
    case input(Input)
    case failure(Failure)
  }

  private static let skippedFolders: [SystemString] = ["node_modules", ".build"]
  private let system: System
  private let options: Options
  private(set) var found: [Found] = []
  private var paths: [FileStatus.Identity: [SystemString]] = [:]
  private var named: [FileStatus.Identity] = []
  private var hasStandardInput = false

  init(_ options: Options, in system: System) {
    self.options = options
    self.system = system
  }

  /// Adds what stands at a path that was named.
  mutating func add(_ path: SystemString) {
    guard path != "-" else { return addStandardInput() }
    do throws(SystemFailure) {
      let status = try system.status(path)
      switch status.kind {
      case .folder: walk(path)
      case .file, .pipe:
        named.append(status.identity)
        add(path, status, mustBeRecognised: options.isRecognitionRequired)
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
    found.append(
      .input(
        Input(
          origin: .standardInput, name: options.standardInputName, size: 0,
          mustBeRecognised: options.isRecognitionRequired)))
  }

  /// Whether the file at a path is one that was named, under whatever name.
  func holdsNamed(_ path: SystemString) -> Bool {
    guard let status = try? system.status(path), status.kind == .file else { return false }
    return named.contains(status.identity)
  }

  private mutating func walk(_ folder: SystemString) {
    do throws(SystemFailure) {
      let entries = try system.entries(folder).filter { $0.name.bytes.first != UInt8(ascii: ".") }
      for entry in entries.sorted(by: { $0.name.bytes.lexicographicallyPrecedes($1.name.bytes) }) {
        let path = folder.appending(entry.name)
        switch entry.kind {
        case .folder:
          if !Self.skippedFolders.contains(entry.name) { walk(path) }
        case .file where ContainerForm.takes(entry.name.bytes):
          add(path, try system.status(path), mustBeRecognised: true)
        case .link where ContainerForm.takes(entry.name.bytes):
          // A link that leads nowhere, or to a folder, is nobody's payload.
          guard let status = try? system.status(path), status.kind == .file else { continue }
          add(path, status, mustBeRecognised: true)
        case .file, .link, .other: break
        }
      }
    } catch {
      fail(folder, error)
    }
  }

  private mutating func add(_ path: SystemString, _ status: FileStatus, mustBeRecognised: Bool) {
    // One named file needs no table, which would cost a twentieth of the whole run.
    let isAlone = options.operands.count == 1 && !mustBeRecognised
    if !isAlone, isKnown(path, status.identity) { return }
    found.append(
      .input(
        Input(
          origin: .file(path), name: path.text, size: status.kind == .file ? status.size : 0,
          mustBeRecognised: mustBeRecognised)))
  }

  /// Whether a file was found before under another name; if not, remembers it.
  private mutating func isKnown(_ path: SystemString, _ identity: FileStatus.Identity) -> Bool {
    let known = paths[identity] ?? []
    if !known.isEmpty, let real = try? system.realPath(path) {
      // Two names of one file are one only where links explain it: copies may share their bytes.
      if known.contains(where: { (try? system.realPath($0)) == real }) { return true }
    }
    paths[identity] = known + [path]
    return false
  }

  private mutating func fail(_ path: SystemString, _ failure: SystemFailure) {
    found.append(.failure(Failure(file: path.text, message: failure.message)))
  }
}
