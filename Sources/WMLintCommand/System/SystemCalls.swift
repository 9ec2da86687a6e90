package import WMLintProject

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension System {
  /// The process and the machine that it runs on.
  package static var live: System {
    // A closed pipe is then an error of `write`, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    SystemCalls.openStandardThree()
    return System(
      environment: { name in unsafe getenv(name).map { unsafe String(cString: $0) } },
      milliseconds: { SystemCalls.milliseconds() }, today: { SystemCalls.today() },
      processors: { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) },
      input: InputStream(
        isTerminal: { isatty(0) == 1 },
        bytes: ByteStream { buffer, part throws(SystemFailure) in
          try SystemCalls.take(from: 0, into: &buffer, part)
        } isReady: {
          SystemCalls.isReady(0)
        }, status: { SystemCalls.status(of: 0) }
      ) { limit throws(SystemFailure) in
        try SystemCalls.everything(from: 0, expecting: 0, limit: limit)
      },
      output: SystemCalls.stream(to: 1), error: SystemCalls.stream(to: 2),
      files: FileSystem(
        status: { path throws(SystemFailure) in try SystemCalls.status(at: path) },
        contents: { path, size, limit throws(SystemFailure) in
          try SystemCalls.contents(at: path, expecting: size, limit: limit)
        },
        workingFolder: { () throws(SystemFailure) in try SystemCalls.workingFolder() },
        realPath: { path throws(SystemFailure) in try SystemCalls.realPath(of: path) },
        linkTarget: { path throws(SystemFailure) in try SystemCalls.linkTarget(of: path) },
        regularFile: { folder, names, limit throws(SystemFailure) in
          try SystemCalls.regularFile(in: folder, names, limit: limit)
        }),
      entries: { path throws(SystemFailure) in try SystemCalls.entries(at: path) },
      open: { path throws(SystemFailure) in try SystemCalls.reading(at: path) },
      replace: { path, old, bytes throws(SystemFailure) in
        try SystemCalls.replace(path, holding: old, with: bytes)
      },
      create: { path throws(SystemFailure) in try SystemCalls.created(at: path) })
  }

  /// The arguments of the process, without its name; `nil` if not even that is known, as on Linux
  /// without `/proc`.
  package static var arguments: [SystemString]? {
    guard CommandLine.argc > 0 else { return nil }
    return (1..<Int(CommandLine.argc)).compactMap { index in
      unsafe CommandLine.unsafeArgv[index].map { argument in
        unsafe SystemString(terminated: argument)
      }
    }
  }

  /// Ends the process.
  package static func exit(_ status: ExitStatus) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status.rawValue)
    #elseif canImport(Musl)
      Musl.exit(status.rawValue)
    #else
      Darwin.exit(status.rawValue)
    #endif
  }
}

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

  /// How long the first byte of a pipe may be awaited, in milliseconds.
  private static let patience: Int32 = 5_000

  static func contents(
    at path: SystemString, expecting known: Int?, limit: Int
  ) throws(SystemFailure) -> [UInt8] {
    // What was a file when its folder was read, and is a pipe by now, is not waited for.
    let descriptor =
      if let known { try openedToRead(path, isWaiting: known == 0) } else {
        try opened(path, O_RDONLY | O_NONBLOCK)
      }
    defer { close(descriptor) }
    let size = known ?? status(of: descriptor).map { $0.kind == .file ? $0.size : 0 } ?? 0
    guard size <= limit else { throw .tooLarge(limit) }
    return try everything(from: descriptor, expecting: size, limit: limit)
  }

  /// A file that is read piece by piece.
  static func reading(at path: SystemString) throws(SystemFailure) -> ByteStream {
    let descriptor = try openedToRead(path, isWaiting: true)
    return ByteStream(
      read: { buffer, part throws(SystemFailure) in
        try take(from: descriptor, into: &buffer, part)
      },
      isReady: { isReady(descriptor) },
      close: { close(descriptor) })
  }

  static func isReady(_ descriptor: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&waiting, 1, 0) != 0
  }

  /// Opens what may be a pipe, which would keep the tool waiting for ever if nobody writes to it.
  private static func openedToRead(
    _ path: SystemString, isWaiting: Bool
  ) throws(SystemFailure) -> Int32 {
    // A file with bytes in it is none, and needs no more than to be opened.
    let descriptor = try opened(path, O_RDONLY | (isWaiting ? O_NONBLOCK : 0))
    guard isWaiting else { return descriptor }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, patience) != 0 else {
      close(descriptor)
      throw SystemFailure("nobody writes to this pipe")
    }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    return descriptor
  }

  /// Reads once into a part of a buffer; how many bytes came, 0 at the end.
  static func take(
    from descriptor: Int32, into buffer: inout [UInt8], _ part: Range<Int>
  ) throws(SystemFailure) -> Int {
    let part = part.clamped(to: 0..<buffer.count)
    var taken = 0
    repeat {
      taken = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress.map { unsafe $0 + part.lowerBound }, part.count)
      }
    } while taken < 0 && errno == EINTR
    guard taken >= 0 else { throw .last }
    return taken
  }

  /// Reads up to the end, whatever the size was said to be: files shrink and grow while they are read.
  static func everything(
    from descriptor: Int32, expecting size: Int, limit: Int
  ) throws(SystemFailure) -> [UInt8] {
    let piece = 1 << 16
    // One byte more than expected: a file of the expected size is read, end and all, in one call.
    var room = size > 0 ? size + 1 : piece
    var everything: [UInt8] = []
    while try append(from: descriptor, atMost: room, expecting: size, to: &everything) == room,
      everything.count <= limit
    {
      room = max(piece, min(everything.count, 1 << 26))
    }
    guard everything.count <= limit else { throw .tooLarge(limit) }
    return everything
  }

  /// Reads until so many bytes are there, or the end is, where it is expected or elsewhere; how many
  /// came.
  private static func append(
    from descriptor: Int32, atMost count: Int, expecting size: Int, to bytes: inout [UInt8]
  ) throws(SystemFailure) -> Int {
    let start = bytes.count
    var failure: SystemFailure?
    bytes.append(addingCapacity: count) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, filled in
        while filled < count, let base = buffer.baseAddress {
          let taken = unsafe read(descriptor, base + filled, count - filled)
          if taken < 0, errno == EINTR { continue }
          if taken < 0 { failure = .last }
          guard taken > 0 else { break }
          filled += taken
          if start + filled == size { break }
        }
      }
    }
    if let failure { throw failure }
    return bytes.count - start
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

  private static func opened(
    _ path: SystemString, _ flags: Int32
  ) throws(SystemFailure) -> Int32 {
    while true {
      let descriptor = unsafe path.withTerminated { unsafe open($0, flags | O_CLOEXEC, 0o666) }
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw .last }
    }
  }
}

extension SystemString {
  /// Hands the bytes to a call as C takes them; a path cannot hold a zero, so that what follows one is
  /// left out.
  func withTerminated<Result>(_ call: (UnsafePointer<CChar>) -> Result) -> Result {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a zero has room at least") }
      for index in bytes.indices { unsafe buffer[index] = CChar(bitPattern: bytes[index]) }
      unsafe buffer[bytes.count] = 0
      return unsafe call(start)
    }
  }

  init(terminated start: UnsafePointer<CChar>) {
    unsafe self.init(Array(UnsafeRawBufferPointer(start: start, count: strlen(start))))
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    self.init(
      kind: kind, size: Int(status.st_size),
      identity: Identity(
        device: UInt64(truncatingIfNeeded: status.st_dev),
        node: UInt64(truncatingIfNeeded: status.st_ino)))
  }
}

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
