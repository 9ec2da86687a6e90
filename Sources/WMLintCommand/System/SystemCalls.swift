import WMLintProject

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls of the operating system, behind an interface that cannot be used wrongly.
enum SystemCalls {
  static func milliseconds() -> UInt64 {
    var now = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(truncatingIfNeeded: now.tv_sec * 1_000 + now.tv_nsec / 1_000_000)
  }

  static func today() -> String {
    var now = time(nil)
    var parts = unsafe tm()
    _ = unsafe gmtime_r(&now, &parts)
    func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (month, day) = unsafe (digits(parts.tm_mon + 1), digits(parts.tm_mday))
    return unsafe "\(parts.tm_year + 1900)-\(month)-\(day)"
  }

  /// Opens what is closed of standard input, output and error, so that no other file gets its number.
  ///
  /// It is opened the wrong way round: whoever needs it still hears that it is not there.
  static func openStandardThree() {
    for descriptor in 0...2 as ClosedRange<Int32> where fcntl(descriptor, F_GETFD) < 0 {
      // Without devices, as in a bare root, a folder does as well.
      if (try? opened("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)) == nil {
        _ = try? opened("/", O_RDONLY)
      }
    }
  }

  static func status(of descriptor: Int32) -> FileStatus? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? FileStatus(status) : nil
  }

  static func status(at path: SystemString) throws(SystemFailure) -> FileStatus {
    var status = stat()
    guard unsafe path.withTerminated({ unsafe stat($0, &status) }) == 0 else { throw .last }
    return FileStatus(status)
  }

  static func workingFolder() throws(SystemFailure) -> SystemString {
    guard let path = unsafe getcwd(nil, 0) else { throw .last }
    defer { unsafe free(path) }
    return unsafe SystemString(terminated: path)
  }

  static func realPath(of path: SystemString) throws(SystemFailure) -> SystemString {
    guard let resolved = unsafe path.withTerminated({ unsafe realpath($0, nil) }) else {
      throw .last
    }
    defer { unsafe free(resolved) }
    return unsafe SystemString(terminated: resolved)
  }

  /// Opens a file, again where a signal interrupts that.
  static func opened(
    _ path: SystemString, _ flags: Int32
  ) throws(SystemFailure) -> Int32 {
    while true {
      let descriptor = unsafe path.withTerminated { unsafe open($0, flags | O_CLOEXEC, 0o666) }
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw .last }
    }
  }
}
