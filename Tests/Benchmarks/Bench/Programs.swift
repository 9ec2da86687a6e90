import Foundation

/// The two programs in C that a measurement needs, compiled where the files are.
struct Programs {
  /// Why a program could not be made or run.
  struct Problem: Error, CustomStringConvertible { let description: String }

  /// Runs a command and says what it took.
  let measure: String

  /// Opens and reads files, and does nothing else.
  let floor: String

  init(in folder: URL) throws {
    measure = try Self.compiled("measure", in: folder)
    floor = try Self.compiled("floor", in: folder)
  }

  private static func compiled(_ name: String, in folder: URL) throws -> String {
    let benchmarks = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
    let source = benchmarks.appending(path: "\(name).c").path
    let program = folder.appending(path: name).path
    _ = try output(of: ["cc", "-O2", "-o", program, source], in: folder)
    return program
  }

  /// What a command prints.
  static func output(of command: [String], in folder: URL) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Problem(description: "'\(command[0])' has ended with \(process.terminationStatus)")
    }
    return String(decoding: text, as: UTF8.self)
  }
}
