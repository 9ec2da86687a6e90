package import WMLintDiagnostics
package import WMLintKit
import WMLintSchema
import WMLintText

/// What holds for each file of a run.
package struct Projects {
  /// What is known of a file by its path.
  package struct Place {
    /// The index of its settings.
    package let settings: Int

    /// Whether a configuration says of it what it holds.
    package let isConfigured: Bool

    /// Whether it is linted where it is in a folder.
    package let isTaken: Bool

    /// What its project calls it; `nil` without a project.
    package let file: ProjectFile?
  }

  /// Which configuration holds.
  package enum Choice: Sendable {
    /// The nearest above each file.
    case nearest
    /// One that was named, for all files.
    case named(SystemString)
    case none
  }

  /// What holds for files of a project, and for those of them that its configuration speaks of.
  package typealias MakeSettings =
    (Project?, Configuration.FileEntries, [SavedConversation]) -> FileSettings

  private let makeSettings: MakeSettings
  private let conversations: [SavedConversation]
  private let system: FileSystem
  private var finder: ProjectFinder

  /// The project of all files, where a configuration was named or none is to be read.
  private let fixed: Int??

  /// The folder that the last path was in as it was written, its project, and the path to it from
  /// the folder of the project.
  private var parent: ArraySlice<UInt8>?
  private var project: Int?
  private var prefix: [UInt8] = []

  /// The settings there are; the first are those without a configuration.
  package private(set) var settings: [FileSettings] = []
  private var made: [Key: Int] = [:]

  /// The files that configurations name and that hold no saved conversation.
  package private(set) var failures: [Failure] = []

  /// The files of saved conversations that configurations name and that were read.
  package private(set) var conversationFiles: [SystemString] = []

  /// The names of saved conversations in configurations that could not be read, and the settings of
  /// the files that they are meant for.
  package private(set) var unreadConversations: [UnreadConversation] = []

  package typealias UnreadConversation = (project: Int, settings: Int, name: Configuration.Words)

  private struct Key: Hashable {
    let project: Int
    let pattern: Int?
    let overrides: [Int]
  }

  package init(
    _ choice: Choice, _ conversations: [SavedConversation], in system: FileSystem,
    rules: @autoclosure @escaping () -> [Rule], readsContracts: Bool = true,
    settings: @escaping MakeSettings
  ) {
    makeSettings = settings
    self.conversations = conversations
    self.system = system
    var finder = ProjectFinder(system, rules: rules(), readsContracts: readsContracts)
    switch choice {
    case .nearest: fixed = nil
    case .named(let path): fixed = .some(finder.readNamed(path))
    case .none: fixed = .some(nil)
    }
    self.finder = finder
    self.settings = [settings(nil, .nothing, conversations)]
  }

  /// The projects that files belong to, and the findings that count in each.
  package var projects: [(project: Project, selection: Selection)] {
    finder.projects.map { ($0, makeSettings($0, .nothing, []).selection) }
  }

  /// What is wrong with the configurations.
  package var problems: [String] { finder.problems }

  /// The configurations that could not be read.
  package var unread: [Failure] { finder.failures }

  /// What is known of a file.
  package mutating func place(of path: SystemString) -> Place {
    guard let (project, relative) = found(path) else {
      return Place(settings: 0, isConfigured: false, isTaken: true, file: nil)
    }
    let configuration = finder.projects[project].configuration
    let pattern = configuration.firstMatch(relative)
    return Place(
      settings: index(
        of: Key(
          project: project, pattern: pattern,
          overrides: configuration.matchingOverrides(relative))), isConfigured: pattern != nil,
      isTaken: configuration.takes(relative),
      file: ProjectFile(project: project, path: SystemString(relative).text))
  }

  /// Whether a folder is walked; the configuration of the folder that it is in may leave it out.
  package mutating func enters(_ folder: SystemString) -> Bool {
    guard let (project, relative) = found(folder) else { return true }
    return !finder.projects[project].configuration.leavesOut(relative)
  }

  /// Whether a configuration says something of a file, whatever its name is.
  package mutating func says(_ path: SystemString) -> Bool {
    guard let (project, relative) = found(path) else { return false }
    return finder.projects[project].configuration.firstMatch(relative) != nil
  }

  /// The project of a path, and the path from its folder on.
  private mutating func found(_ path: SystemString) -> (project: Int, relative: [UInt8])? {
    if case .some(nil) = fixed { return nil }
    let parent = FolderPath.parent(of: path.bytes)
    if self.parent.map({ $0 != parent }) ?? true {
      self.parent = parent
      turn(to: parent)
    }
    guard let project else { return nil }
    return (project, prefix + path.bytes[parent.endIndex...].drop { $0 == ASCII.slash })
  }

  private mutating func turn(to parent: ArraySlice<UInt8>) {
    let folder = finder.absolute(parent)
    project = fixed ?? finder.project(of: folder)
    guard let project else { return }
    let own = finder.projects[project].folder
    // Outside of its folder a configuration that was named holds too, and its patterns do not match.
    let way = FolderPath.relative(folder, in: own) ?? Array("..".utf8)[...]
    prefix = way.isEmpty ? [] : way + [ASCII.slash]
  }

  private mutating func index(of key: Key) -> Int {
    if let known = made[key] { return known }
    let project = finder.projects[key.project]
    let configuration = project.configuration
    let requests = key.pattern.map { configuration.requests[$0] }
    let entries = Configuration.FileEntries(
      requests: requests, rules: key.overrides.flatMap { configuration.overrides[$0].rules })
    settings.append(
      makeSettings(project, entries, conversations + conversations(of: requests, in: key.project)))
    made[key] = settings.count - 1
    return settings.count - 1
  }

  private mutating func conversations(
    of entry: Configuration.Requests?, in project: Int
  ) -> [SavedConversation] {
    guard let name = entry?.conversation else { return [] }
    let folder = finder.projects[project].folder
    let files = ProjectFiles(in: system)
    guard let bytes = try? files.contents(Array(name.text.utf8), from: folder) else {
      unreadConversations.append((project, settings.count, name))
      return []
    }
    let path = FolderPath.absolute(name.text.utf8, from: folder)
    conversationFiles.append(SystemString(path))
    let given = GivenConversations([Source(name: SystemString(path).text, bytes: bytes)])
    failures += given.failures
    return given.conversations
  }
}
