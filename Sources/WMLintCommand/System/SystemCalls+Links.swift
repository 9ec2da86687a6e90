import WMLintProject

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What keeps a path inside of a folder: links are read and not followed.
extension SystemCalls {
  static func linkTarget(of path: SystemString) throws(SystemFailure) -> SystemString? {
    // No path is longer: Linux's PATH_MAX.
    var target = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe path.withTerminated { path in
      unsafe target.withUnsafeMutableBytes { buffer in
        unsafe buffer.baseAddress.map {
          unsafe readlink(path, $0.assumingMemoryBound(to: CChar.self), buffer.count)
        } ?? -1
      }
    }
    if count >= 0 { return SystemString(target.prefix(count)) }
    // The answer for what is there and is not a link.
    if errno == EINVAL { return nil }
    throw .last
  }

  /// Opens name after name, so that a folder that is meanwhile replaced by a link is not followed.
  static func regularFile(
    in folder: SystemString, _ names: [SystemString], limit: Int
  ) throws(SystemFailure) -> [UInt8] {
    guard let last = names.last else { throw SystemFailure("is a folder, not a file") }
    let isFolder = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    var descriptor = unsafe folder.withTerminated { unsafe open($0, isFolder) }
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    for name in names.dropLast() {
      let next = unsafe name.withTerminated { unsafe openat(descriptor, $0, isFolder | O_NOFOLLOW) }
      guard next >= 0 else { throw .last }
      close(descriptor)
      descriptor = next
    }
    // Opening a pipe wakes its writer, and opening a device may do anything: look first.
    var status = stat()
    let isSeen = unsafe last.withTerminated {
      unsafe fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW)
    }
    guard isSeen == 0 else { throw .last }
    try expectRegularFile(status, limit)
    let file = unsafe last.withTerminated {
      unsafe openat(descriptor, $0, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC)
    }
    guard file >= 0 else { throw .last }
    defer { close(file) }
    guard unsafe fstat(file, &status) == 0 else { throw .last }
    try expectRegularFile(status, limit)
    return try beginning(of: file, count: Int(status.st_size))
  }

  private static func expectRegularFile(_ status: stat, _ limit: Int) throws(SystemFailure) {
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemFailure("is not a regular file") }
    guard status.st_size <= limit else { throw .tooLarge(limit) }
  }

  /// No more than the size that a file has: those of `/proc` have none, and never end.
  private static func beginning(of file: Int32, count: Int) throws(SystemFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let taken = try take(from: file, into: &bytes, filled..<count)
      if taken == 0 { break }
      filled += taken
    }
    return Array(bytes.prefix(filled))
  }
}
