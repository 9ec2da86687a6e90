/// Loads the files that a linted file names: a saved conversation, the body behind `@file`.
///
/// Only whoever has the file system makes one; everything below it stays without input and output.
package struct Loader: Sendable {
  /// Why a file cannot be loaded, in words that follow its name.
  package struct Problem: Error, Hashable {
    package let message: String

    package init(_ message: String) { self.message = message }
  }

  /// The bytes of a file by its path.
  private let read: @Sendable (String) throws(Problem) -> [UInt8]

  /// The path of the file whose folder relative names count from; empty for the current folder.
  private var file = ""

  package init(_ read: @escaping @Sendable (String) throws(Problem) -> [UInt8]) {
    self.read = read
  }

  /// The loader for the names that stand in the file at a path.
  package func beside(_ path: String) -> Loader {
    var loader = self
    loader.file = path
    return loader
  }

  /// The bytes of a file by the name that a file has for it.
  package func contents(_ name: String) throws(Problem) -> [UInt8] { try read(path(of: name)) }

  /// The path that a name stands for.
  package func path(of name: String) -> String {
    let slash = UInt8(ascii: "/")
    guard name.utf8.first != slash, let end = file.utf8.lastIndex(of: slash) else { return name }
    return file[...end] + name
  }
}
