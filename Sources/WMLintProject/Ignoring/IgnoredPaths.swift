import WMLintText

/// What git leaves out of a folder that is walked: by the `.gitignore` of the folder, those above it
/// in its repository, and `.git/info/exclude`.
package struct IgnoredPaths: Sendable {
  /// The name of a file that says what git leaves out below its folder.
  package static let fileName: SystemString = ".gitignore"

  /// The name of what is in the folder of a repository.
  package static let repositoryName: SystemString = ".git"

  private let system: FileSystem

  /// The path of the folder, and the same from the folder of its repository, with a slash behind it.
  private var folder: SystemString
  private var path: [UInt8] = []

  /// Whether it is in a repository; nothing is left out of others.
  private var isTracked = false

  /// The files that hold, the nearest last, and how long the path to the folder of each is.
  private var files: [(start: Int, file: IgnoreFile)] = []

  /// What holds in a folder that a walk begins with.
  package init(in folder: SystemString, _ system: FileSystem) {
    self.system = system
    let working = (try? system.workingFolder())?.bytes ?? []
    let real = (try? system.realPath(folder)) ?? folder
    let names = FolderPath.absolute(real.bytes, from: working).split(separator: ASCII.slash)
      .map { SystemString($0) }
    var above = names.count
    func beginning(of count: Int) -> SystemString {
      names.prefix(count).reduce("/") { $0.appending($1) }
    }
    while above > 0, !Self.isThere(Self.repositoryName, in: beginning(of: above), system) {
      above -= 1
    }
    self.folder = beginning(of: above)
    guard above > 0 else { return }
    beginRepository()
    for name in names[above...] { enter(name) }
    readFile()
  }

  /// What holds in a folder that is met on the way.
  ///
  /// - Parameters:
  ///   - name: The name of the folder.
  ///   - holds: Whether there is something of a name in it.
  /// - Returns: What holds there.
  package func entering(
    _ name: SystemString, where holds: (SystemString) -> Bool
  ) -> IgnoredPaths {
    var inner = self
    if holds(Self.repositoryName) {
      inner.folder = folder.appending(name)
      inner.beginRepository()
    } else {
      guard isTracked else { return self }
      inner.folder = folder.appending(name)
      inner.path = path + name.bytes + [ASCII.slash]
    }
    if holds(Self.fileName) { inner.readFile() }
    return inner
  }

  /// Whether git leaves out what is in the folder under a name.
  package func leavesOut(_ name: SystemString, isFolder: Bool) -> Bool {
    guard !files.isEmpty else { return false }
    let whole = path + name.bytes
    for (start, file) in files.reversed() {
      if let verdict = file.verdict(on: whole[start...], name.bytes[...], isFolder: isFolder) {
        return verdict
      }
    }
    return false
  }

  private mutating func enter(_ name: SystemString) {
    readFile()
    folder = folder.appending(name)
    path += name.bytes + [ASCII.slash]
  }

  private mutating func beginRepository() {
    isTracked = true
    path = []
    files = []
    guard let own = gitFolder else { return }
    add(try? system.regularFile(own, ["info", "exclude"], ProjectFiles.largest))
  }

  /// Reads the file of the folder; git follows no link in its place.
  private mutating func readFile() {
    add(try? system.regularFile(folder, [Self.fileName], ProjectFiles.largest))
  }

  private mutating func add(_ bytes: [UInt8]?) {
    guard let bytes else { return }
    let file = IgnoreFile(bytes)
    if !file.isEmpty { files.append((path.count, file)) }
  }

  /// The folder of git's own; a file in its place names it, and that of a work tree names another.
  private var gitFolder: SystemString? {
    let own = folder.appending(Self.repositoryName)
    if (try? system.status(own))?.kind == .folder { return own }
    guard let named = link(in: folder, Self.repositoryName, behind: "gitdir: ") else { return nil }
    return link(in: named, "commondir", behind: "") ?? named
  }

  /// The path that the only line of a file gives.
  private func link(
    in folder: SystemString, _ name: SystemString, behind word: String
  ) -> SystemString? {
    guard let bytes = try? system.regularFile(folder, [name], 1 << 14),
      bytes.starts(with: word.utf8)
    else { return nil }
    let path = bytes.dropFirst(word.utf8.count).prefix {
      $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn
    }
    return path.isEmpty || path.contains(0)
      ? nil : SystemString(FolderPath.absolute(path, from: folder.bytes))
  }

  private static func isThere(
    _ name: SystemString, in folder: SystemString, _ system: FileSystem
  ) -> Bool {
    (try? system.status(folder.appending(name))) != nil
  }
}
