import WMLintKit
import WMLintProject
import WMLintText

/// Walks through folders.
extension InputFinder {
  /// What a walk has met and may be linted, in order.
  private enum Met: Sendable {
    case file(SystemString), link(SystemString)
    /// What stands there, once it was asked for.
    case status(SystemString, FileStatus)
    case failure(SystemString, SystemFailure)
  }

  private static let skippedFolders: [SystemString] = ["node_modules", ".build"]

  /// Files up to this number are asked for one after the other.
  private static let few = 256

  mutating func walk(named folder: SystemString) {
    let before = lookedInto + found.count
    hasWalked = true
    addFiles(of: folder)
    // What is found beside files is a failure, which is reported.
    guard lookedInto + found.count == before else { return }
    let isEmpty = (try? system.entries(folder))?.isEmpty ?? false
    let reason =
      isEmpty
      ? "the folder is empty"
      : "no file in this folder has a name that is looked into, such as a.json, a.sh or a.py; "
        + "a file that is named itself is always read"
    emptyFolders.append("\(folder.text): \(reason)")
  }

  /// Adds what a folder and the folders in it hold.
  private mutating func addFiles(of folder: SystemString) {
    var met: [Met] = []
    read(folder, into: &met)
    // To ask for each file is what a walk takes longest for.
    let jobs = met.count > Self.few ? options.jobs ?? system.processors() : 1
    let known = Parallel.map(met[...], jobs: jobs) { [files = system.files] in
      Self.look(at: $0, within: folder, files)
    }
    for case let entry? in known {
      switch entry {
      case .status(let path, let status): add(path, status, isWalked: true)
      case .failure(let path, let failure): fail(path, failure)
      case .file, .link: break
      }
    }
  }

  private mutating func read(_ folder: SystemString, into met: inout [Met]) {
    do throws(SystemFailure) {
      let entries = try system.entries(folder).filter { $0.name.bytes.first != ASCII.dot }
      for entry in entries.sorted(by: { $0.name.bytes.lexicographicallyPrecedes($1.name.bytes) }) {
        let path = folder.appending(entry.name)
        switch entry.kind {
        case .folder:
          if !Self.skippedFolders.contains(entry.name), projects.enters(path) {
            read(path, into: &met)
          }
        case .file where isLookedInto(path, entry.name): met.append(.file(path))
        case .link where isLookedInto(path, entry.name): met.append(.link(path))
        case .file, .link, .other: break
        }
      }
    } catch {
      met.append(.failure(folder, error))
    }
  }

  /// Whether a file of a folder is looked into, for its name or by its configuration.
  private mutating func isLookedInto(_ path: SystemString, _ name: SystemString) -> Bool {
    FileKindReader.takes(name.bytes.span) || projects.says(path)
  }

  /// What stands at a path; `nil` for what is skipped.
  private static func look(
    at entry: Met, within walked: SystemString, _ files: FileSystem
  ) -> Met? {
    do throws(SystemFailure) {
      switch entry {
      case .file(let path): return .status(path, try files.status(path))
      case .link(let path):
        // A link that leads nowhere, or to a folder, is nobody's payload; what lies outside of the
        // folder was not named by anybody.
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
