import WMLintProject

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

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
