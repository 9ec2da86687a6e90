import WMLintText

/// Paths from the root on, in which no name is `.` or `..`.
package enum FolderPath {
  private static let separator = ASCII.slash

  /// A path from the root on; one that does not begin there counts from a folder.
  package static func absolute(_ path: some Collection<UInt8>, from folder: [UInt8]) -> [UInt8] {
    var names: [ArraySlice<UInt8>] = []
    let isAbsolute = path.first == separator
    for name in (isAbsolute ? Array(path) : folder + [separator] + path).split(separator: separator)
    {
      if name.elementsEqual(".".utf8) { continue }
      if name.elementsEqual("..".utf8) {
        _ = names.popLast()
      } else {
        names.append(name)
      }
    }
    return names.flatMap { [separator] + $0 }
  }

  /// The rest of a path inside a folder; `nil` for one outside.
  package static func relative(_ path: [UInt8], in folder: [UInt8]) -> ArraySlice<UInt8>? {
    guard path.starts(with: folder) else { return nil }
    let rest = path[folder.count...]
    return rest.isEmpty || rest.first == separator ? rest.dropFirst() : nil
  }

  /// The folder that a path leads to a name in; empty for the folder of the run.
  package static func parent(of path: [UInt8]) -> ArraySlice<UInt8> {
    guard let slash = path.lastIndex(of: separator) else { return [] }
    return slash == 0 ? path[...0] : path[..<slash]
  }

  /// The name that a path leads to.
  package static func name(of path: [UInt8]) -> ArraySlice<UInt8> {
    path[(path.lastIndex(of: separator).map { $0 + 1 } ?? 0)...]
  }
}
