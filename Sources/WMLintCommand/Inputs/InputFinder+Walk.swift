import WMLintKit
import WMLintProject
import WMLintText

/// Walks through folders.
extension InputFinder {
  /// An entry that a walk has found and may lint, in order.
  private enum WalkEntry: Sendable {
    case file(SystemString), link(SystemString)
    /// What is there, once it is looked up.
    case status(SystemString, FileStatus)
    case failure(SystemString, SystemFailure)
  }

  private static let skippedFolders: [SystemString] = ["node_modules", ".build"]

  /// Up to this number, files are looked up one after the other.
  private static let few = 256

  mutating func walk(named folder: SystemString) {
    let before = lookedInto + found.count
    let ignoredBefore = ignored
    hasWalked = true
    addFiles(of: folder)
    // Anything else that was found is a failure, which is reported.
    guard lookedInto + found.count == before else { return }
    let isEmpty = (try? system.entries(folder))?.isEmpty ?? false
    let reason =
      isEmpty
      ? "the folder is empty"
      : ignored > ignoredBefore
        ? "git ignores all that wmlint could read in this folder; '--no-ignore' reads it"
        : "no file in this folder has a name that wmlint reads, such as a.json, a.sh or a.py; "
          + "a file given by its name is always read"
    emptyFolders.append("\(folder.text): \(reason)")
  }

  /// Adds what a folder and the folders in it hold.
  private mutating func addFiles(of folder: SystemString) {
    var met: [WalkEntry] = []
    let ignoring = options.readsIgnoredFiles ? nil : IgnoredPaths(in: folder, system.files)
    do throws(SystemFailure) {
      read(try system.entries(folder), of: folder, ignoring, into: &met)
    } catch {
      met.append(.failure(folder, error))
    }
    hasMetLinks = hasMetLinks || met.contains { if case .link = $0 { true } else { false } }
    // Looking up each file takes most of the time of a walk; of a few the sizes count.
    let isLarge = met.count > Self.few
    if !isLarge || !areNamesEnough {
      let jobs = isLarge ? options.jobs ?? system.processors() : 1
      met = Parallel.map(met[...], jobs: jobs) { [files = system.files] in
        Self.look(at: $0, within: folder, files)
      }.compactMap(\.self)
    }
    reserve(met.count)
    for entry in met {
      switch entry {
      case .status(let path, let status): add(path, status, isWalked: true)
      case .failure(let path, let failure): fail(path, failure)
      case .file(let path): add(path, nil, isWalked: true)
      case .link: break
      }
    }
  }

  private mutating func read(
    _ entries: [FolderEntry], of folder: SystemString, _ ignoring: IgnoredPaths?,
    into met: inout [WalkEntry]
  ) {
    let shown = entries.filter { $0.name.bytes.first != ASCII.dot }
    for entry in shown.sorted(by: { $0.name.bytes.lexicographicallyPrecedes($1.name.bytes) }) {
      let path = folder.appending(entry.name)
      switch entry.kind {
      case .folder:
        if Self.skippedFolders.contains(entry.name) || isIgnored(entry, ignoring) { continue }
        if projects.enters(path) { read(entry.name, at: path, ignoring, into: &met) }
      case .file, .link:
        guard isLookedInto(path, entry.name), !isIgnored(entry, ignoring) else { continue }
        met.append(entry.kind == .file ? .file(path) : .link(path))
      case .other: break
      }
    }
  }

  private mutating func read(
    _ name: SystemString, at path: SystemString, _ ignoring: IgnoredPaths?,
    into met: inout [WalkEntry]
  ) {
    do throws(SystemFailure) {
      let entries = try system.entries(path)
      let inner = ignoring?.entering(name) { name in entries.contains { $0.name == name } }
      read(entries, of: path, inner, into: &met)
    } catch {
      met.append(.failure(path, error))
    }
  }

  private mutating func isIgnored(_ entry: FolderEntry, _ ignoring: IgnoredPaths?) -> Bool {
    guard ignoring?.leavesOut(entry.name, isFolder: entry.kind == .folder) ?? false else {
      return false
    }
    ignored += 1
    return true
  }

  /// Whether a file of a folder is looked into, for its name or by its configuration.
  private mutating func isLookedInto(_ path: SystemString, _ name: SystemString) -> Bool {
    FileKindReader.takes(name.bytes.span) || projects.says(path)
  }

  /// What is at a path; `nil` for what is skipped.
  private static func look(
    at entry: WalkEntry, within walked: SystemString, _ files: FileSystem
  ) -> WalkEntry? {
    do throws(SystemFailure) {
      switch entry {
      case .file(let path): return .status(path, try files.status(path))
      case .link(let path):
        // A broken link, or one to a folder, is not a payload; a file outside of the
        // folder was not named.
        guard ProjectFiles(in: files).isLink(path, within: walked),
          let status = try? files.status(path), status.kind == .file
        else { return nil }
        return .status(path, status)
      case .status, .failure: return entry
      }
    } catch {
      if case .file(let path) = entry { return .failure(path, error) }
      return nil
    }
  }
}
