import Synchronization
package import WMLintCommand
import WMLintProject

/// A world whose files are in memory; what is printed is one of them.
package final class MemorySystem: Sendable {
  private static let folder = "/w/"
  private let files: Mutex<[String: [UInt8]]>
  private let input: [UInt8]

  package init(_ files: [String: [UInt8]], input: [UInt8] = []) {
    self.files = Mutex(files)
    self.input = input
  }

  /// What a file holds, or `stdout` or `stderr`; `nil` if it was never there.
  package func bytes(of name: String) -> [UInt8] { files.withLock { $0[name] ?? [] } }

  package var system: System {
    System(
      environment: { _ in nil }, milliseconds: { 0 }, today: { "2026-08-01" }, processors: { 1 },
      input: InputStream(isTerminal: { false }, bytes: Self.stream(input)) { [input] _ in input },
      output: output("stdout"), error: output("stderr"), files: fileSystem,
      entries: { _ in [] },
      open: { path throws(SystemFailure) in Self.stream(try self.contents(Self.name(path))) },
      replace: { path, _, bytes in self.files.withLock { $0[Self.name(path)] = bytes } },
      create: { self.output(Self.name($0)) })
  }

  private var fileSystem: FileSystem {
    FileSystem(
      status: { path throws(SystemFailure) in try self.status(Self.name(path)) },
      contents: { path, _, _ throws(SystemFailure) in try self.contents(Self.name(path)) },
      workingFolder: { SystemString(Self.folder.utf8.dropLast()) },
      realPath: {
        $0.text.hasPrefix("/") ? $0 : SystemString((Self.folder + Self.name($0)).utf8)
      },
      linkTarget: { path throws(SystemFailure) in
        _ = try self.status(Self.name(path))
        return nil
      },
      regularFile: { folder, names, _ throws(SystemFailure) in
        let path = names.reduce(folder.text) { $0 + "/" + $1.text }
        return try self.contents(Self.name(SystemString(path.utf8)))
      })
  }

  private static func name(_ path: SystemString) -> String {
    let text = path.text
    return String(text.hasPrefix(folder) ? text.dropFirst(folder.count) : text[...])
  }

  private func status(_ name: String) throws(SystemFailure) -> FileStatus {
    let count = try contents(name).count
    let identity = FileStatus.Identity(device: 1, node: UInt64(truncatingIfNeeded: name.hashValue))
    return FileStatus(kind: .file, size: count, identity: identity)
  }

  private func contents(_ name: String) throws(SystemFailure) -> [UInt8] {
    guard let bytes = files.withLock({ $0[name] }) else {
      throw SystemFailure("no such file", kind: .missing)
    }
    return bytes
  }

  private func output(_ name: String) -> OutputStream {
    OutputStream { bytes in self.files.withLock { $0[name, default: []] += bytes } }
  }

  /// Pieces of an odd length: a stream may stop wherever it likes.
  private static func stream(_ text: [UInt8]) -> ByteStream {
    let offset = Mutex(0)
    return ByteStream { buffer, part in
      offset.withLock { offset in
        let piece = text[offset..<min(text.count, offset + min(part.count, 1_021))]
        buffer.replaceSubrange(part.lowerBound..<part.lowerBound + piece.count, with: piece)
        offset += piece.count
        return piece.count
      }
    }
  }
}
