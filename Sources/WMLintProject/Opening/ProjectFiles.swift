package import WMLintRequests
import WMLintText

/// What may be opened of the files that somebody else names: a linted file, or a configuration.
///
/// Only regular files of bounded size are, whose real path lies in the root of the project. What a
/// person names on the command line does not come here.
package struct ProjectFiles: Sendable {
  /// The largest file that is opened: 64 MiB.
  package static let largest = 64 << 20

  private let system: FileSystem

  package init(in system: FileSystem) { self.system = system }

  /// What loads the files that linted files name; `nil` for what is absent, what must not be opened
  /// and what is being written alike.
  package func loader(sparing isWritten: @escaping @Sendable (SystemString) -> Bool) -> Loader {
    Loader { name, start, file in
      // A pipe such as that of `<(…)` lies in no folder of its own.
      let isPipe = file.hasPrefix("/dev/fd/") || file.hasPrefix("/proc/")
      let own = isPipe ? working : absolute(FolderPath.parent(of: Array(file.utf8)))
      let start = start == .workingFolder ? working : own
      guard let (root, way) = try? found(Array(name.utf8), from: start, ofProjectWith: own),
        !isWritten(root.path(of: way))
      else { return nil }
      return try? system.regularFile(root.path, way, Self.largest)
    }
  }

  /// The whole of a file that what is in a folder names, or of the tool's own file there.
  package func contents(_ path: [UInt8], from start: [UInt8]) throws(SystemFailure) -> [UInt8] {
    let (root, way) = try found(path, from: start, ofProjectWith: start)
    return try system.regularFile(root.path, way, Self.largest)
  }

  /// Whether there is nothing at a path in the project; all that is outside counts as absent.
  package func lacks(_ path: [UInt8], from start: [UInt8]) -> Bool {
    do throws(SystemFailure) {
      _ = try found(path, from: start, ofProjectWith: start)
      return false
    } catch {
      return error.kind == .missing
    }
  }

  /// Whether a file, or what a link in its place leads to, lies in the project of its folder.
  package func mayWrite(_ path: SystemString) -> Bool {
    let folder = absolute(FolderPath.parent(of: path.bytes))
    let name = Array(FolderPath.name(of: path.bytes))
    return (try? found(name, from: folder, ofProjectWith: folder)) != nil
  }

  /// Whether a link leads to what lies in a folder that is walked.
  package func isLink(_ path: SystemString, within walked: SystemString) -> Bool {
    let folder = real(absolute(FolderPath.parent(of: path.bytes)))
    let name = Array(FolderPath.name(of: path.bytes))
    let root = ProjectRoot(at: real(absolute(walked.bytes)))
    return ((try? root.way(to: name, from: folder, in: system)) ?? nil) != nil
  }

  private func found(
    _ path: [UInt8], from start: [UInt8], ofProjectWith folder: [UInt8]
  ) throws(SystemFailure) -> (root: ProjectRoot, way: [SystemString]) {
    let root = ProjectRoot(of: real(folder), in: system)
    guard let way = try root.way(to: path, from: real(start), in: system) else {
      throw SystemFailure("lies outside of the project", kind: .missing)
    }
    return (root, way)
  }

  private var working: [UInt8] { (try? system.workingFolder())?.bytes ?? [] }

  private func absolute(_ path: some Collection<UInt8>) -> [UInt8] {
    path.first == ASCII.slash ? Array(path) : working + [ASCII.slash] + path
  }

  /// The path of a folder without links; a stream may be said to be in a folder that is not there.
  private func real(_ folder: [UInt8]) -> SystemString {
    let path = SystemString(folder.isEmpty ? [ASCII.slash] : folder)
    return (try? system.realPath(path)) ?? SystemString(FolderPath.absolute(folder, from: []))
  }
}
