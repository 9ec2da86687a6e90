import WMLintProject
import WMLintText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension SystemCalls {
  /// Writes a file beside the one that is replaced and gives it its name: whoever looks sees the old
  /// bytes or the new ones, whole.
  ///
  /// The new file has the owner, the mode and the extended attributes of the old one. Other names
  /// of the old one (hard links) keep the old bytes.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - expected: What it must still hold directly before it is replaced; `nil` for whatever it holds.
  ///   - bytes: What it is to hold.
  /// - Throws: Why the file is left as it is.
  static func replace(
    _ path: SystemString, holding expected: [UInt8]?, with bytes: [UInt8]
  ) throws(SystemFailure) {
    // Links go on pointing: what they lead to is replaced.
    let path = try realPath(of: path)
    var old = stat()
    guard unsafe path.withTerminated({ unsafe stat($0, &old) }) == 0 else { throw .last }
    guard old.st_mode & S_IFMT == S_IFREG else { throw SystemFailure("is not a regular file") }
    // The folder may allow what the file forbids.
    guard unsafe path.withTerminated({ unsafe access($0, W_OK) }) == 0 else { throw .last }
    let slash = path.bytes.lastIndex(of: ASCII.slash) ?? 0
    let folder = SystemString(path.bytes[..<max(slash, 1)])
    let (descriptor, temporary) = try temporaryFile(in: folder)
    do throws(SystemFailure) {
      defer { close(descriptor) }
      try put(bytes, to: descriptor)
      try keepOwner(of: old, on: descriptor)
      try keepAttributes(of: path, on: descriptor)
      // Behind an access control list: the group's part of the mode is then the mask of the list.
      guard fchmod(descriptor, old.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else {
        throw .last
      }
      // What comes before may take seconds on a slow disk, in which an editor may save the file.
      if let expected { try require(expected, in: path) }
      let renamed = unsafe temporary.withTerminated { temporary in
        unsafe path.withTerminated { unsafe rename(temporary, $0) }
      }
      guard renamed == 0 else { throw .last }
    } catch {
      _ = unsafe temporary.withTerminated { unsafe unlink($0) }
      throw error
    }
    // The new name is lasting once its folder is; where that cannot be asked for, nothing is torn.
    let opened = unsafe folder.withTerminated { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard opened >= 0 else { return }
    _ = fsync(opened)
    close(opened)
  }

  private static func require(
    _ expected: [UInt8], in path: SystemString
  ) throws(SystemFailure) {
    let held = try contents(at: path, expecting: expected.count, limit: FileSystem.largestFile)
    guard held == expected else {
      throw SystemFailure("was changed while it was linted, and is left as it is")
    }
  }

  /// A new file that nobody else can read yet.
  private static func temporaryFile(
    in folder: SystemString
  ) throws(SystemFailure) -> (descriptor: Int32, path: SystemString) {
    for attempt in 0..<1_000 {
      let path = folder.appending(SystemString(".wmlint-\(getpid())-\(attempt)".utf8))
      let descriptor = unsafe path.withTerminated {
        unsafe open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      }
      if descriptor >= 0 { return (descriptor, path) }
      if errno != EEXIST, errno != EINTR { break }
    }
    throw SystemFailure("cannot create a file in its folder: \(SystemFailure.last.message)")
  }

  private static func keepOwner(
    of old: stat, on descriptor: Int32
  ) throws(SystemFailure) {
    var new = stat()
    guard unsafe fstat(descriptor, &new) == 0 else { throw .last }
    if new.st_uid == old.st_uid, new.st_gid == old.st_gid { return }
    guard fchown(descriptor, old.st_uid, old.st_gid) == 0 else {
      throw SystemFailure("belongs to another user, and would not stay theirs")
    }
  }
}
