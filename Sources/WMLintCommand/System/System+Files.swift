import WMLintDiagnostics
import WMLintProject

extension System {
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
      _ = try files.status(path)
      return false
    } catch {
      return error.kind == .missing
    }
  }
}
