import WMLintProject

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What folders hold.
extension SystemCalls {
  static func entries(at path: SystemString) throws(SystemFailure) -> [FolderEntry] {
    guard let folder = unsafe path.withTerminated({ unsafe opendir($0) }) else { throw .last }
    defer { unsafe closedir(folder) }
    var found: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else { break }
      // The record is as long as its name needs, so that it may not be copied as a whole.
      guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { break }
      let start = unsafe UnsafeRawPointer(entry).advanced(by: offset)
      let name = unsafe SystemString(terminated: start.assumingMemoryBound(to: CChar.self))
      if name.isOwnOrParent { continue }
      let type = unsafe Int32(entry.pointee.d_type)
      found.append(FolderEntry(name: name, kind: kind(type, of: path.appending(name))))
    }
    if errno != 0 { throw .last }
    return found
  }

  private static func kind(
    _ type: Int32, of path: @autoclosure () -> SystemString
  ) -> FolderEntry.Kind {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
      // Some file systems keep no types in their folders.
      var status = stat()
      guard unsafe path().withTerminated({ unsafe lstat($0, &status) }) == 0 else { return .other }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }
}
