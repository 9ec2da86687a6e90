import WMLintText

/// The folder that all must lie in that a linted file or a configuration names.
package struct ProjectRoot: Hashable {
  private static let separator = ASCII.slash

  /// How many links one path may lead through.
  private static let mostLinks = 40

  /// Longer names than the system takes need not be looked at: Linux's PATH_MAX.
  private static let longestName = 4_096

  /// The names of the folders on the way to it from the root of the file system; none is a link.
  package let names: [SystemString]

  /// The path of the root.
  package var path: SystemString {
    names.isEmpty ? "/" : SystemString(names.flatMap { [Self.separator] + $0.bytes })
  }

  /// A root at a path that holds no link.
  package init(at path: SystemString) { names = Self.names(of: path.bytes) }

  /// The root of what lies in a folder, whose path holds no link: the nearest folder with `.git`, else
  /// the topmost with a configuration, else the folder of the run if it lies there, else the folder.
  package init(of folder: SystemString, in system: FileSystem) {
    let folder = Self.names(of: folder.bytes)
    var configured: Int?
    // The root of the file system holds everything, and is not a project.
    for count in stride(from: folder.count, to: 0, by: -1) {
      let above = SystemString(folder.prefix(count).flatMap { [Self.separator] + $0.bytes })
      if (try? system.status(above.appending(".git"))) != nil {
        names = Array(folder.prefix(count))
        return
      }
      if Self.isThere(above.appending(Configuration.fileName), in: system) { configured = count }
    }
    let working = (try? system.workingFolder()).map { Self.names(of: $0.bytes) } ?? []
    if let configured {
      names = Array(folder.prefix(configured))
    } else {
      names = !working.isEmpty && folder.starts(with: working) ? working : folder
    }
  }

  /// Whether there is something at a path, be it a link that leads nowhere.
  package static func isThere(_ path: SystemString, in system: FileSystem) -> Bool {
    do throws(SystemFailure) {
      _ = try system.linkTarget(path)
      return true
    } catch {
      return false
    }
  }

  /// The names that lead from the root to a path, past all links; nothing outside is looked at, and
  /// `nil` is the answer if the path, or a link on it, leads there.
  package func way(
    to path: [UInt8], from folder: SystemString, in system: FileSystem
  ) throws(SystemFailure) -> [SystemString]? {
    guard path.count <= Self.longestName, !path.isEmpty, !path.contains(0) else { return nil }
    let start = path.first == Self.separator ? [] : Self.names(of: folder.bytes)
    var rest = Array((start + Self.names(of: path)).reversed())
    var links = 0
    // How many names of the root itself are still to come.
    var missing = names.count
    var way: [SystemString] = []
    while let name = rest.popLast() {
      if name == ".." {
        if way.popLast() == nil { missing = min(missing + 1, names.count) }
      } else if missing > 0 {
        guard name == names[names.count - missing] else { return nil }
        missing -= 1
      } else if let target = try system.linkTarget(self.path(of: way + [name])) {
        links += 1
        guard links <= Self.mostLinks else { throw SystemFailure("its links lead in a circle") }
        if target.bytes.first == Self.separator {
          way = []
          missing = names.count
        }
        rest += Self.names(of: target.bytes).reversed()
      } else {
        way.append(name)
      }
    }
    // Everything is in the root of the file system, which counts only for files directly in it.
    if names.isEmpty, way.count > 1 { return nil }
    // Git keeps credentials there, and nobody keeps requests there.
    if way.contains(".git") { return nil }
    return missing == 0 ? way : nil
  }

  /// The path at the end of a way from the root.
  package func path(of way: [SystemString]) -> SystemString {
    SystemString((names + way).flatMap { [Self.separator] + $0.bytes })
  }

  private static func names(of path: [UInt8]) -> [SystemString] {
    path.split(separator: separator).map { SystemString($0) }.filter { $0 != "." }
  }
}
