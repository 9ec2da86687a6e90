import Synchronization
import WMLintProject

@testable import WMLintCommand

/// A world of a few files in memory, and what was written to it.
final class FakeSystem: Sendable {
  private let written = Mutex<[String: [UInt8]]>([:])

  /// What the clock shows; each look at it takes a while.
  private let clock = Mutex<UInt64>(0)
  private let outside = Mutex<[String]>([])
  private let files: [String: String]
  private let links: [String: String]
  private let locked: Set<String>
  private let pipeClosesAfter: Int?
  private let fullDisk: Set<String>
  private let variables: [String: String]
  private let input: String
  private let isTerminal: Bool

  init(
    _ files: [String: String] = [:], links: [String: String] = [:], locked: Set<String> = [],
    input: String = "",
    isTerminal: Bool = false, variables: [String: String] = [:], pipeClosesAfter: Int? = nil,
    fullDisk: Set<String> = []
  ) {
    self.files = files
    self.links = links
    self.locked = locked
    self.input = input
    self.isTerminal = isTerminal
    self.variables = variables
    self.pipeClosesAfter = pipeClosesAfter
    self.fullDisk = fullDisk
  }

  /// What was written to a file, or to `stdout` or `stderr`.
  func text(of name: String) -> String {
    String(decoding: written.withLock { $0[name] ?? [] }, as: UTF8.self)
  }

  var system: System {
    System(
      environment: { [variables] in variables[$0] },
      milliseconds: {
        self.clock.withLock {
          $0 += 700; return $0
        }
      }, today: { "2026-08-01" }, processors: { 4 },
      input: InputStream(
        isTerminal: { self.isTerminal }, bytes: Self.bytes(of: Array(input.utf8))
      ) { _ in Array(self.input.utf8) },
      output: stream("stdout"), error: stream("stderr"), files: fileSystem,
      entries: { path throws(SystemFailure) in try self.entries(path.text) },
      open: { path throws(SystemFailure) in Self.bytes(of: try self.contents(path.text)) },
      replace: { path, old, bytes throws(SystemFailure) in
        if self.locked.contains(path.text) { throw SystemFailure("permission denied") }
        if let old, try self.contents(path.text) != old {
          throw SystemFailure("was changed while it was linted, and is left as it is")
        }
        self.written.withLock { $0[path.text] = bytes }
      },
      create: { path throws(SystemFailure) in
        if self.locked.contains(path.text) { throw SystemFailure("permission denied") }
        return self.stream(path.text)
      })
  }

  private var fileSystem: FileSystem {
    FileSystem(
      status: { path throws(SystemFailure) in try self.status(path.text) },
      contents: { path, _, _ throws(SystemFailure) in try self.contents(path.text) },
      workingFolder: { "/project" },
      realPath: { path throws(SystemFailure) in
        let path =
          self.links[self.name(path.text)].map {
            SystemString(self.resolved($0, from: self.name(path.text)).utf8)
          } ?? path
        return path.text.hasPrefix("./") ? SystemString(path.bytes.dropFirst(2)) : path
      },
      linkTarget: { path throws(SystemFailure) in try self.linkTarget(path.text) },
      regularFile: { folder, names, limit throws(SystemFailure) in
        try self.regularFile(names.reduce(folder) { $0.appending($1) }.text, limit)
      })
  }

  /// Pieces of an odd length: a stream may stop wherever it likes.
  private static func bytes(of text: [UInt8]) -> ByteStream {
    let offset = Mutex(0)
    return ByteStream { buffer, part in
      offset.withLock { offset in
        let piece = text[offset..<min(text.count, offset + min(part.count, 4_099))]
        buffer.replaceSubrange(part.lowerBound..<part.lowerBound + piece.count, with: piece)
        offset += piece.count
        return piece.count
      }
    }
  }

  private func stream(_ name: String) -> OutputStream {
    OutputStream(isTerminal: { self.isTerminal }) { bytes throws(SystemFailure) in
      if self.fullDisk.contains(name) { throw SystemFailure("no space left on the disk") }
      let count = self.written.withLock { written in
        written[name, default: []] += bytes
        return written[name]?.count ?? 0
      }
      if name == "stdout", let limit = self.pipeClosesAfter, count > limit {
        throw SystemFailure("closed", kind: .closedPipe)
      }
    }
  }

  private func name(_ path: String) -> String {
    let inside = path.hasPrefix("/project/") ? path.dropFirst("/project/".count) : path[...]
    let rest = inside.hasPrefix("./") ? inside.dropFirst(2) : inside
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }

  private func status(_ path: String) throws(SystemFailure) -> FileStatus {
    let name = name(path)
    if name.hasPrefix("/") || name.hasPrefix("..") { outside.withLock { $0.append(path) } }
    if let target = links[name] { return try status(resolved(target, from: name)) }
    let identity = FileStatus.Identity(
      device: 1, node: UInt64(truncatingIfNeeded: name.hashValue))
    if name == "device" { return FileStatus(kind: .device, size: 0, identity: identity) }
    if let text = files[name] {
      return FileStatus(kind: .file, size: text.utf8.count, identity: identity)
    }
    guard name == "." || files.keys.contains(where: { $0.hasPrefix(name + "/") }) else {
      throw SystemFailure("no such file", kind: .missing)
    }
    return FileStatus(kind: .folder, size: 0, identity: identity)
  }

  /// Every path that was asked for, of whatever is outside of the folder of the run.
  var lookedAtOutside: [String] { outside.withLock { $0 } }

  private func linkTarget(_ path: String) throws(SystemFailure) -> SystemString? {
    if let target = links[name(path)] { return SystemString(target.utf8) }
    _ = try status(path)
    return nil
  }

  private func regularFile(_ path: String, _ limit: Int) throws(SystemFailure) -> [UInt8] {
    let status = try status(path)
    guard status.kind == .file, status.size <= limit else {
      throw SystemFailure("is not a regular file")
    }
    return try contents(path)
  }

  private func entries(_ path: String) throws(SystemFailure) -> [FolderEntry] {
    let path = name(path)
    if locked.contains(path) { throw SystemFailure("permission denied") }
    var found: [String: FolderEntry.Kind] = [:]
    let start = path == "." ? "" : path + "/"
    for file in Array(files.keys) + links.keys
    where file.hasPrefix(start) && (!start.isEmpty || !file.hasPrefix("/")) {
      let rest = file.dropFirst(start.count).split(separator: "/")
      guard let first = rest.first else { continue }
      let own: FolderEntry.Kind =
        links[file] != nil ? .link : first.contains("pipe") ? .other : .file
      found[String(first)] = rest.count > 1 ? .folder : own
    }
    return found.map { FolderEntry(name: SystemString($0.utf8), kind: $1) }
  }

  /// What a link in the folder of the run leads to.
  private func resolved(_ target: String, from link: String) -> String {
    if target.hasPrefix("/") { return target }
    let folder = link.split(separator: "/").dropLast().map(String.init)
    return (folder + [target]).joined(separator: "/")
  }

  private func contents(_ path: String) throws(SystemFailure) -> [UInt8] {
    if let target = links[name(path)] { return try contents(resolved(target, from: name(path))) }
    if locked.contains(path) { throw SystemFailure("permission denied") }
    guard let text = files[name(path)] else { throw SystemFailure("no such file", kind: .missing) }
    return Array(text.utf8)
  }
}
