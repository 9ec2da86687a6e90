/// What is asked of files that are there; a test can hand in another.
package struct FileSystem: Sendable {
  /// What is at a path; links are followed.
  package var status: @Sendable (SystemString) throws(SystemFailure) -> FileStatus

  /// The whole of a file that was found to have so many bytes, `nil` if nobody has asked, and may
  /// have at most so many.
  package var contents: @Sendable (SystemString, Int?, Int) throws(SystemFailure) -> [UInt8]

  /// The path of the folder that other paths count from.
  package var workingFolder: @Sendable () throws(SystemFailure) -> SystemString

  /// The one path of a file that has no links in it.
  package var realPath: @Sendable (SystemString) throws(SystemFailure) -> SystemString

  /// What a link at a path leads to, unresolved; `nil` if something else is there.
  package var linkTarget: @Sendable (SystemString) throws(SystemFailure) -> SystemString?

  /// The whole of a regular file of at most so many bytes, by its path in a folder; no link on that
  /// path is followed, and nothing but a regular file is ever opened.
  package var regularFile:
    @Sendable (
      _ folder: SystemString, _ names: [SystemString], _ limit: Int
    ) throws(SystemFailure) -> [UInt8]

  package init(
    status: @escaping @Sendable (SystemString) throws(SystemFailure) -> FileStatus,
    contents: @escaping @Sendable (SystemString, Int?, Int) throws(SystemFailure) -> [UInt8],
    workingFolder: @escaping @Sendable () throws(SystemFailure) -> SystemString,
    realPath: @escaping @Sendable (SystemString) throws(SystemFailure) -> SystemString,
    linkTarget: @escaping @Sendable (SystemString) throws(SystemFailure) -> SystemString?,
    regularFile:
      @escaping @Sendable (SystemString, [SystemString], Int) throws(SystemFailure) -> [UInt8]
  ) {
    self.status = status
    self.contents = contents
    self.workingFolder = workingFolder
    self.realPath = realPath
    self.linkTarget = linkTarget
    self.regularFile = regularFile
  }

  /// The most that is read of a file or a stream.
  package static let largestFile = 1 << 30

  /// The whole of a file, or of a pipe, that a person has named.
  package func whole(_ path: SystemString) throws(SystemFailure) -> [UInt8] {
    let status = try status(path)
    switch status.kind {
    case .file, .pipe: break
    case .folder: throw SystemFailure("is a folder, not a file")
    case .device: throw SystemFailure("is a device, not a file")
    case .socket: throw SystemFailure("is a socket, not a file")
    }
    return try contents(path, status.kind == .file ? status.size : 0, Self.largestFile)
  }
}
