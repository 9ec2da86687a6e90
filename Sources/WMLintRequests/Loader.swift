/// Loads the files that a linted file names: a saved conversation, the body behind `@file`.
///
/// Only whoever has the file system makes one; everything below it stays without input and output.
package struct Loader: Sendable {
  /// Why a file cannot be loaded, in words that follow its name.
  package struct Problem: Error, Hashable {
    package let message: String

    package init(_ message: String) { self.message = message }
  }

  /// The bytes of a file by its name, which counts from the folder of the file that names it.
  package let contents: @Sendable (String) throws(Problem) -> [UInt8]

  package init(_ contents: @escaping @Sendable (String) throws(Problem) -> [UInt8]) {
    self.contents = contents
  }
}
