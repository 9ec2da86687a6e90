import WMLintProject

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension SystemFailure {
  /// What the last call has failed with.
  static var last: SystemFailure {
    switch errno {
    case ENOENT: SystemFailure("no such file", kind: .missing)
    case ENOTDIR: SystemFailure("no such file: part of its path is not a folder", kind: .missing)
    case EACCES, EPERM: SystemFailure("permission denied")
    case EISDIR: SystemFailure("is a folder, not a file")
    case ENOSPC: SystemFailure("no space left on the disk")
    case EPIPE: SystemFailure("closed by its reader", kind: .closedPipe)
    case ELOOP: SystemFailure("its links lead in a circle")
    case ENAMETOOLONG: SystemFailure("its name is too long")
    case let number: SystemFailure(unsafe String(cString: strerror(number)).lowercased())
    }
  }

  static func tooLarge(_ limit: Int) -> SystemFailure {
    SystemFailure(
      "larger than \(limit >> 20) MiB, which is the most that is read at once", kind: .tooLarge)
  }
}
