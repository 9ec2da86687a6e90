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
