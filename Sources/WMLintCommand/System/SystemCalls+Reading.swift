import WMLintProject

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files, pipes and streams.
extension SystemCalls {
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
    // A file with bytes in it is not a pipe, and only needs to be opened.
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
}
