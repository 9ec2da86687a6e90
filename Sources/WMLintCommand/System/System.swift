package import WMLintProject

/// What a run needs of the world outside, so that a test can be in for it.
package struct System: Sendable {
  /// The value of an environment variable.
  package var environment: @Sendable (String) -> String?

  /// Milliseconds since some moment, which never go back.
  package var milliseconds: @Sendable () -> UInt64

  /// The day of today in UTC: `2026-08-01`.
  package var today: @Sendable () -> String

  /// How many things can be done at once.
  package var processors: @Sendable () -> Int

  package var input: InputStream
  package var output: OutputStream
  package var error: OutputStream

  /// The files that are there.
  package var files: FileSystem

  /// The names in a folder, in any order.
  package var entries: @Sendable (SystemString) throws(SystemFailure) -> [FolderEntry]

  /// A file that is read piece by piece.
  package var open: @Sendable (SystemString) throws(SystemFailure) -> ByteStream

  /// Puts bytes in the place of what a file holds, all or none of them whatever happens meanwhile,
  /// if it still holds what it must.
  package var replace: @Sendable (SystemString, [UInt8]?, [UInt8]) throws(SystemFailure) -> Void

  /// Makes a file or empties it, to be written.
  package var create: @Sendable (SystemString) throws(SystemFailure) -> OutputStream

  package init(
    environment: @escaping @Sendable (String) -> String?,
    milliseconds: @escaping @Sendable () -> UInt64, today: @escaping @Sendable () -> String,
    processors: @escaping @Sendable () -> Int,
    input: InputStream,
    output: OutputStream, error: OutputStream, files: FileSystem,
    entries: @escaping @Sendable (SystemString) throws(SystemFailure) -> [FolderEntry],
    open: @escaping @Sendable (SystemString) throws(SystemFailure) -> ByteStream,
    replace: @escaping @Sendable (SystemString, [UInt8]?, [UInt8]) throws(SystemFailure) -> Void,
    create: @escaping @Sendable (SystemString) throws(SystemFailure) -> OutputStream
  ) {
    self.environment = environment
    self.milliseconds = milliseconds
    self.today = today
    self.processors = processors
    self.input = input
    self.output = output
    self.error = error
    self.files = files
    self.entries = entries
    self.open = open
    self.replace = replace
    self.create = create
  }
}

/// Something that is read from start to end.
package struct InputStream: Sendable {
  package let isTerminal: @Sendable () -> Bool

  /// Everything up to the end, of at most so many bytes.
  package let contents: @Sendable (Int) throws(SystemFailure) -> [UInt8]

  /// The same bytes piece by piece.
  package let bytes: ByteStream

  /// What is behind it, if that is known.
  package let status: @Sendable () -> FileStatus?

  package init(
    isTerminal: @escaping @Sendable () -> Bool, bytes: ByteStream,
    status: @escaping @Sendable () -> FileStatus? = { nil },
    contents: @escaping @Sendable (Int) throws(SystemFailure) -> [UInt8]
  ) {
    self.isTerminal = isTerminal
    self.status = status
    self.bytes = bytes
    self.contents = contents
  }
}

/// Bytes that are taken piece by piece, into memory that already exists.
package struct ByteStream: Sendable {
  /// Reads into a part of a buffer; how many bytes came, 0 at the end.
  package let read: @Sendable (inout [UInt8], Range<Int>) throws(SystemFailure) -> Int
  package let close: @Sendable () -> Void

  /// Whether bytes, or the end, can be read without waiting for whoever writes them.
  package let isReady: @Sendable () -> Bool

  package init(
    read: @escaping @Sendable (inout [UInt8], Range<Int>) throws(SystemFailure) -> Int,
    isReady: @escaping @Sendable () -> Bool = { true }, close: @escaping @Sendable () -> Void = {}
  ) {
    self.read = read
    self.isReady = isReady
    self.close = close
  }
}

/// Something that is written to.
package struct OutputStream: Sendable {
  package let isTerminal: @Sendable () -> Bool

  /// The cells of a line, if a terminal is behind it that says so.
  package let columns: @Sendable () -> Int?
  package let write: @Sendable ([UInt8]) throws(SystemFailure) -> Void
  package let close: @Sendable () throws(SystemFailure) -> Void

  /// What is behind it, if that is known.
  package let status: @Sendable () -> FileStatus?

  package init(
    isTerminal: @escaping @Sendable () -> Bool = { false },
    columns: @escaping @Sendable () -> Int? = { nil },
    status: @escaping @Sendable () -> FileStatus? = { nil },
    write: @escaping @Sendable ([UInt8]) throws(SystemFailure) -> Void,
    close: @escaping @Sendable () throws(SystemFailure) -> Void = {}
  ) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.status = status
    self.write = write
    self.close = close
  }
}
