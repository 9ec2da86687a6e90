import WMLintDiagnostics
import WMLintProject

extension System {
  /// What a project may ask for.
  var files: FileSystem {
    FileSystem(
      status: status, workingFolder: workingFolder, realPath: realPath, linkTarget: linkTarget,
      regularFile: regularFile, whole: { path throws(SystemFailure) in try whole(path) })
  }

  /// The whole of a file, or of a pipe, at a path.
  func whole(_ path: SystemString) throws(SystemFailure) -> [UInt8] {
    let status = try status(path)
    switch status.kind {
    case .file, .pipe: break
    case .folder: throw SystemFailure("is a folder, not a file")
    case .device: throw SystemFailure("is a device, not a file")
    case .socket: throw SystemFailure("is a socket, not a file")
    }
    let size = status.kind == .file ? status.size : 0
    return try contents(path, size, InputReader.largestFile)
  }

  /// Why a file could not be made, reported for the folder that is missing where one is.
  func failure(toCreate path: SystemString, _ failure: SystemFailure) -> Failure {
    var missing: SystemString?
    if failure.kind == .missing {
      var folder = FolderPath.parent(of: path.bytes)
      while !folder.isEmpty, isMissing(SystemString(folder)) {
        missing = SystemString(folder)
        folder = FolderPath.parent(of: Array(folder))
      }
    }
    guard let missing else { return Failure(file: path.text, message: failure.message) }
    return Failure(file: missing.text, message: "no such folder")
  }

  private func isMissing(_ path: SystemString) -> Bool {
    do throws(SystemFailure) {
      _ = try status(path)
      return false
    } catch {
      return error.kind == .missing
    }
  }
}
