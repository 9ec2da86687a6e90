import WMLintText

/// An argument or a path as the system gives it: bytes that are mostly, but not always, UTF-8.
package struct SystemString: Hashable, Sendable, ExpressibleByStringLiteral {
  package let bytes: [UInt8]

  package init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  // Without a copy.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package init(stringLiteral text: String) { self.init(text.utf8) }

  /// The text for people; bytes that are not UTF-8 become U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it names standard input or output (`-`).
  package var isDash: Bool { bytes.count == 1 && bytes[0] == ASCII.hyphen }

  /// Whether it begins like an option.
  package var isOption: Bool { bytes.first == ASCII.hyphen && bytes.count > 1 }

  /// Whether it can be nothing but a path.
  package var isPath: Bool {
    bytes.contains(ASCII.slash) || bytes.contains(ASCII.dot)
  }

  /// Whether it is the name that a folder has in itself, or the one above it has.
  package var isOwnOrParent: Bool {
    (1...2).contains(bytes.count) && bytes.allSatisfy { $0 == ASCII.dot }
  }

  /// The path of a name inside the folder that this is the path of.
  package func appending(_ name: SystemString) -> SystemString {
    var path: [UInt8] = []
    path.reserveCapacity(bytes.count + 1 + name.bytes.count)
    path += bytes
    if bytes.last != ASCII.slash { path.append(ASCII.slash) }
    path += name.bytes
    return SystemString(path)
  }
}
