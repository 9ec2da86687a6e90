import WMLintText

/// An argument or a path as the system gives it: bytes that are mostly, but not always, UTF-8.
package struct SystemString: Hashable, Sendable, ExpressibleByStringLiteral {
  package let bytes: [UInt8]

  package init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  package init(stringLiteral text: String) { self.init(text.utf8) }

  /// The text for people; bytes that are not UTF-8 become U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it stands for standard input or output.
  package var isDash: Bool { bytes.count == 1 && bytes[0] == ASCII.hyphen }

  /// Whether it begins like an option.
  package var isOption: Bool { bytes.first == ASCII.hyphen && bytes.count > 1 }

  /// Whether it can be nothing but a path.
  package var isPath: Bool {
    bytes.contains(ASCII.slash) || bytes.contains(ASCII.dot)
  }

  /// The path of a name inside the folder that this is the path of.
  package func appending(_ name: SystemString) -> SystemString {
    SystemString(bytes + (bytes.last == ASCII.slash ? [] : [ASCII.slash]) + name.bytes)
  }
}
