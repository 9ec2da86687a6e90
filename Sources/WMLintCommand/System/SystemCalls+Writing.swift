import WMLintProject

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes to streams and files.
extension SystemCalls {
  static func created(at path: SystemString) throws(SystemFailure) -> OutputStream {
    // Standard output by another name, such as /dev/stdout: opened anew it would be emptied, and
    // written from its start.
    if let status = try? status(at: path), status.kind != .device,
      let same = [1, 2].first(where: { self.status(of: $0)?.identity == status.identity })
    {
      let descriptor = fcntl(same, F_DUPFD_CLOEXEC, 3)
      guard descriptor >= 0 else { throw .last }
      return stream(to: descriptor)
    }
    return stream(to: try opened(path, O_WRONLY | O_CREAT | O_TRUNC))
  }

  static func stream(to descriptor: Int32) -> OutputStream {
    OutputStream(
      isTerminal: { isatty(descriptor) == 1 }, columns: { columns(of: descriptor) },
      status: { status(of: descriptor) },
      write: { bytes throws(SystemFailure) in try put(bytes, to: descriptor) },
      close: { () throws(SystemFailure) in
        guard close(descriptor) == 0 || errno == EINTR else { throw .last }
      })
  }

  /// The width of the terminal behind a descriptor, if it is one and says so.
  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  static func put(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
    var failure: SystemFailure?
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let base = buffer.baseAddress {
        let taken = unsafe write(descriptor, base + done, buffer.count - done)
        if taken < 0, errno == EINTR { continue }
        guard taken >= 0 else {
          failure = .last
          return
        }
        done += taken
      }
    }
    if let failure { throw failure }
  }
}
