import WMLintProject

#if canImport(Glibc)
  import CExtendedAttributes
  import Glibc
#elseif canImport(Musl)
  import CExtendedAttributes
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension SystemCalls {
  #if canImport(Darwin)
    /// Gives a new file the extended attributes of an old one, access control lists among them.
    static func keepAttributes(
      of path: SystemString, on descriptor: Int32
    ) throws(SystemFailure) {
      let old = unsafe path.withTerminated { unsafe open($0, O_RDONLY | O_CLOEXEC) }
      guard old >= 0 else { throw .last }
      defer { close(old) }
      let parts = copyfile_flags_t(COPYFILE_ACL | COPYFILE_XATTR)
      guard unsafe fcopyfile(old, descriptor, nil, parts) == 0 else {
        throw SystemFailure("has attributes that cannot be kept, and is left as it is")
      }
    }
  #else
    /// Gives a new file the extended attributes of an old one, access control lists among them, and
    /// no others: its folder may have given it a list of its own.
    static func keepAttributes(
      of path: SystemString, on descriptor: Int32
    ) throws(SystemFailure) {
      let wanted = try unsafe names { bytes, size in
        unsafe path.withTerminated { unsafe listxattr($0, bytes, size) }
      }
      let given = try unsafe names { unsafe flistxattr(descriptor, $0, $1) }
      for name in given where !wanted.contains(name) {
        let removed = unsafe name.withTerminated { unsafe fremovexattr(descriptor, $0) }
        // A label of security is the system's to give.
        if removed != 0, !name.bytes.starts(with: "security.".utf8) { throw notKept(name.text) }
      }
      for name in wanted {
        let value = try attribute(name, of: path)
        if value == (try? attribute(name, of: descriptor)) { continue }
        let set = unsafe name.withTerminated { name in
          unsafe value.withUnsafeBytes { bytes in
            unsafe fsetxattr(descriptor, name, bytes.baseAddress, bytes.count, 0)
          }
        }
        guard set == 0 else { throw notKept(name.text) }
      }
    }

    private static func names(
      _ list: (UnsafeMutablePointer<CChar>?, Int) -> Int
    ) throws(SystemFailure) -> [SystemString] {
      do throws(SystemFailure) {
        let all = try unsafe measured { unsafe list($0?.assumingMemoryBound(to: CChar.self), $1) }
        return all.split(separator: 0).map { SystemString($0) }
      } catch {
        // A file system without attributes has none that could be lost.
        if errno == ENOTSUP { return [] }
        throw error
      }
    }

    private static func attribute(
      _ name: SystemString, of path: SystemString
    ) throws(SystemFailure) -> [UInt8] {
      try unsafe measured { bytes, size in
        unsafe path.withTerminated { path in
          unsafe name.withTerminated { unsafe getxattr(path, $0, bytes, size) }
        }
      }
    }

    private static func attribute(
      _ name: SystemString, of descriptor: Int32
    ) throws(SystemFailure) -> [UInt8] {
      try unsafe measured { bytes, size in
        unsafe name.withTerminated { unsafe fgetxattr(descriptor, $0, bytes, size) }
      }
    }

    /// What a call gives that first says how much room it needs.
    private static func measured(
      _ call: (UnsafeMutableRawPointer?, Int) -> Int
    ) throws(SystemFailure) -> [UInt8] {
      while true {
        let size = call(nil, 0)
        guard size >= 0 else { throw .last }
        guard size > 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: size)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe call($0.baseAddress, size) }
        if count >= 0 { return Array(bytes.prefix(count)) }
        // It has grown meanwhile.
        guard errno == ERANGE else { throw .last }
      }
    }

    private static func notKept(_ name: String) -> SystemFailure {
      SystemFailure("has the attribute '\(name)', which cannot be kept, and is left as it is")
    }
  #endif
}
