import WMLintChecker
import WMLintContracts
import WMLintDiagnostics
import WMLintKit
import WMLintSchema
import WMLintText

/// Finds the configurations of folders: the nearest above a folder holds, and each is read once.
///
/// The folders above the one that was asked for last are remembered, so that a walk asks the system
/// once for each folder.
struct ProjectFinder {
  private let system: FileSystem
  private let rules: () -> [Rule]

  /// Whether the contracts that configurations name count.
  private let readsContracts: Bool

  /// The folder of the run, from the root on; `nil` before it is needed.
  private var workingFolder: [UInt8]?

  /// The folder that was asked for last, and the project of each folder on the way to it, the root
  /// first.
  private var current: [UInt8] = []
  private var way: [(length: Int, project: Int?)] = []
  private(set) var projects: [Project] = []

  /// What is wrong with configurations, as messages.
  private(set) var problems: [String] = []

  /// The configurations that could not be read.
  private(set) var failures: [Failure] = []

  init(
    _ system: FileSystem, rules: @autoclosure @escaping () -> [Rule], readsContracts: Bool
  ) {
    self.system = system
    self.rules = rules
    self.readsContracts = readsContracts
  }

  /// A path from the root on.
  mutating func absolute(_ path: some Collection<UInt8>) -> [UInt8] {
    if workingFolder == nil { workingFolder = (try? system.workingFolder())?.bytes ?? [] }
    return FolderPath.absolute(path, from: workingFolder ?? [])
  }

  /// The project that a folder belongs to, by its path from the root on.
  mutating func project(of folder: [UInt8]) -> Int? {
    if folder == current, let last = way.last { return last.project }
    while let last = way.last,
      FolderPath.relative(folder, in: Array(current[..<last.length])) == nil
    {
      way.removeLast()
    }
    var end = way.last?.length ?? 0
    if way.isEmpty { way.append((0, read([]))) }
    while end < folder.count {
      end = folder[(end + 1)...].firstIndex(of: ASCII.slash) ?? folder.count
      let own = read(Array(folder[..<end]))
      way.append((end, own ?? way.last?.project))
    }
    current = folder
    return way.last?.project
  }

  /// Reads the configuration that was named.
  mutating func readNamed(_ path: SystemString) -> Int? {
    let folder = absolute(FolderPath.parent(of: path.bytes))
    if let status = try? system.status(path), status.kind == .folder {
      let file = path.appending(Configuration.fileName).text
      failures.append(Failure(file: path.text, message: "is a folder; name the file: \(file)"))
      return nil
    }
    do throws(SystemFailure) {
      return add(Source(name: path.text, bytes: try system.whole(path)), in: folder)
    } catch {
      failures.append(Failure(file: path.text, message: error.message))
      return nil
    }
  }

  /// Reads the configuration of a folder, if there is one.
  private mutating func read(_ folder: [UInt8]) -> Int? {
    ownFile(Configuration.fileName, in: folder).map { add($0, in: folder) }
  }

  /// One of the tool's own files in a folder, if there is something of its name; no link leads it to
  /// what lies outside of the project.
  private mutating func ownFile(_ name: SystemString, in folder: [UInt8]) -> Source? {
    let path = SystemString(folder).appending(name)
    guard ProjectRoot.isThere(path, in: system) else { return nil }
    do throws(SystemFailure) {
      let bytes = try ProjectFiles(in: system).contents(name.bytes, from: folder)
      return Source(name: self.name(of: path), bytes: bytes)
    } catch {
      failures.append(Failure(file: self.name(of: path), message: "was not read: \(error.message)"))
      return nil
    }
  }

  private mutating func add(_ source: Source, in folder: [UInt8]) -> Int {
    let (configuration, problems) = ConfigurationKey.configuration(in: source, rules: rules())
    note(problems, in: source)
    let path = SystemString(folder).appending(Baseline.fileName)
    projects.append(
      Project(
        configuration: configuration, contract: contract(of: configuration, source, in: folder),
        source: source, folder: folder,
        baseline: baseline(in: folder), baselineName: name(of: path)))
    return projects.count - 1
  }

  /// The contract that a configuration names; what is wrong with a description is noted.
  private mutating func contract(
    of configuration: Configuration, _ source: Source, in folder: [UInt8]
  ) -> Contract? {
    guard readsContracts, let words = configuration.contract else { return nil }
    if let contract = Contract.named(words.text) { return contract }
    // What is no path is reported already.
    guard words.text.contains(where: { $0 == "." || $0 == "/" }) else { return nil }
    let place = words.offset..<words.offset
    do throws(SystemFailure) {
      let bytes = try ProjectFiles(in: system).contents(Array(words.text.utf8), from: folder)
      let path = SystemString(FolderPath.absolute(words.text.utf8, from: folder))
      return described(by: Source(name: name(of: path), bytes: bytes))
    } catch {
      let message = "contract \(words.text.quoted): \(error.message)"
      note([ConfigurationReader.Problem(place: place, message: message)], in: source)
      return nil
    }
  }

  private mutating func described(by source: Source) -> Contract? {
    do throws(ContractProblem) {
      return try ContractFile.read(source).contract
    } catch {
      problems.append(error.description)
      return nil
    }
  }

  private mutating func baseline(in folder: [UInt8]) -> Baseline? {
    guard let source = ownFile(Baseline.fileName, in: folder) else { return nil }
    let (baseline, problems) = Baseline.read(source, rules: rules())
    note(problems, in: source)
    return baseline
  }

  private mutating func note(_ found: [ConfigurationReader.Problem], in source: Source) {
    if found.isEmpty { return }
    var positions = PositionIndex(source)
    // What a message quotes does not show that it is a credential elsewhere in the file.
    let secrets = SecretTexts(Secrets.ranges(in: source.bytes).map { Array(source.bytes[$0]) })
    for problem in found {
      let start = positions.position(at: problem.place.lowerBound)
      let message = secrets.covered(problem.message)
      problems.append("\(source.name):\(start.line):\(start.column): \(message)")
    }
  }

  /// What a person in the folder of the run would call a file.
  private func name(of path: SystemString) -> String {
    let relative = workingFolder.flatMap { FolderPath.relative(path.bytes, in: $0) }
    return relative.map { SystemString($0).text } ?? path.text
  }
}
