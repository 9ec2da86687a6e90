/// What a project asks of the files round it; whoever has a file system hands one in.
package struct FileSystem: Sendable {
  /// What stands at a path; links are followed.
  package let status: @Sendable (SystemString) throws(SystemFailure) -> FileStatus

  /// The path of the folder that other paths count from.
  package let workingFolder: @Sendable () throws(SystemFailure) -> SystemString

  /// The one path of a file that has no links in it.
  package let realPath: @Sendable (SystemString) throws(SystemFailure) -> SystemString

  /// What a link at a path leads to, unresolved; `nil` if something else is there.
  package let linkTarget: @Sendable (SystemString) throws(SystemFailure) -> SystemString?

  /// The whole of a regular file of at most so many bytes, by its path in a folder; no link on that
  /// path is followed, and nothing but a regular file is ever opened.
  package let regularFile:
    @Sendable (
      _ folder: SystemString, _ names: [SystemString], _ limit: Int
    ) throws(SystemFailure) -> [UInt8]

  /// The whole of a file, or of a pipe, that a person has named.
  package let whole: @Sendable (SystemString) throws(SystemFailure) -> [UInt8]

  package init(
    status: @escaping @Sendable (SystemString) throws(SystemFailure) -> FileStatus,
    workingFolder: @escaping @Sendable () throws(SystemFailure) -> SystemString,
    realPath: @escaping @Sendable (SystemString) throws(SystemFailure) -> SystemString,
    linkTarget: @escaping @Sendable (SystemString) throws(SystemFailure) -> SystemString?,
    regularFile:
      @escaping @Sendable (SystemString, [SystemString], Int) throws(SystemFailure) -> [UInt8],
    whole: @escaping @Sendable (SystemString) throws(SystemFailure) -> [UInt8]
  ) {
    self.status = status
    self.workingFolder = workingFolder
    self.realPath = realPath
    self.linkTarget = linkTarget
    self.regularFile = regularFile
    self.whole = whole
  }
}
