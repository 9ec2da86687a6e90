import WMLintText

/// Loads the files that a linted file names: a saved conversation, the body behind `@file`.
///
/// Only the owner of the file system makes one, so the code below does no input or output.
package struct Loader: Sendable {
  /// The folder that a relative name counts from.
  package enum Start: Hashable, Sendable {
    /// The folder of the file that names it.
    case ownFolder
    /// The folder that the run was started in, as for curl; if nothing is there, the file's own.
    case workingFolder
  }

  /// A file that was read.
  package struct Loaded: Sendable {
    /// The path that reports show.
    package let path: String
    package let bytes: [UInt8]
  }

  /// The bytes of a file by its name, the folder that it counts from, and the path of the file that
  /// names it; `nil` both if it is absent and if it must not be opened.
  package typealias Read =
    @Sendable (_ name: String, _ start: Start, _ file: String) -> [UInt8]?

  private let read: Read

  /// The path of the file whose folder relative names count from; empty for the current folder.
  private var file = ""

  package init(_ read: @escaping Read) { self.read = read }

  /// A loader in a project without other files.
  package static let empty = Loader { _, _, _ in nil }

  /// The loader for the names that are in the file at a path.
  package func beside(_ path: String) -> Loader {
    var loader = self
    loader.file = path
    return loader
  }

  /// The file of a name that is in the linted file; `nil` if it cannot be read.
  package func loaded(_ name: String, from start: Start) -> Loaded? {
    if start == .workingFolder, let bytes = read(name, .workingFolder, file) {
      return Loaded(path: Self.shortened(name), bytes: bytes)
    }
    return read(name, .ownFolder, file).map { Loaded(path: path(of: name), bytes: $0) }
  }

  /// The path of a name that counts from the folder of the file.
  private func path(of name: String) -> String {
    let slash = ASCII.slash
    let name = Self.shortened(name)
    guard name.utf8.first != slash, let end = file.utf8.lastIndex(of: slash) else { return name }
    return file[...end] + name
  }

  /// A path without the parts that lead nowhere, so that a file has one path: `a/b` for `./a//b`.
  private static func shortened(_ path: String) -> String {
    let names = path.split(separator: "/").filter { $0 != "." }
    return (path.utf8.first == ASCII.slash ? "/" : "") + names.joined(separator: "/")
  }
}
