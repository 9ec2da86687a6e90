import Foundation
import Testing
import WMLintProject
import WMLintTestSupport
import WMLintText

@testable import WMLintCommand

/// What the command prints, and its exit status, for the arguments of each folder of
/// `Fixtures/commands`.
@Suite struct CommandFixtureTests {
  private static let folder = packageRoot.appending(path: "Fixtures/commands")

  static let cases: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test func thereAreFixtures() {
    #expect(!Self.cases.isEmpty)
  }

  @Test(arguments: cases)
  func printsWhatIsExpected(of name: String) throws {
    let folder = Self.folder.appending(path: name)
    let arguments = try String(contentsOf: folder.appending(path: "arguments"), encoding: .utf8)
    let input = try? String(contentsOf: folder.appending(path: "stdin"), encoding: .utf8)
    let fake = FakeSystem(input: input ?? "", isTerminal: input == nil)
    let status = Command().run(
      arguments.split(separator: "\n").map { SystemString($0.utf8) },
      in: fake.system(reading: folder.path))
    for (file, text) in [
      ("stdout", fake.text(of: "stdout")), ("stderr", fake.text(of: "stderr")),
      ("exit", "\(status.rawValue)\n"),
    ] {
      try expectGolden(text, in: "commands/\(name)/\(file)")
    }
  }
}

extension FakeSystem {
  /// The faked streams over the real files of a folder.
  func system(reading folder: String) -> System {
    @Sendable func absolute(_ path: SystemString) -> SystemString {
      path.bytes.first == ASCII.slash ? path : SystemString("\(folder)/".utf8 + path.bytes)
    }
    let live = System.live
    var system = system
    system.files.status = { path throws(SystemFailure) in try live.files.status(absolute(path)) }
    system.entries = { path throws(SystemFailure) in try live.entries(absolute(path)) }
    system.files.contents = { path, size, limit throws(SystemFailure) in
      try live.files.contents(absolute(path), size, limit)
    }
    system.open = { path throws(SystemFailure) in try live.open(absolute(path)) }
    system.files.workingFolder = { () throws(SystemFailure) in SystemString(folder.utf8) }
    system.files.linkTarget = { path throws(SystemFailure) in
      try live.files.linkTarget(absolute(path))
    }
    system.files.regularFile = live.files.regularFile
    system.files.realPath = { path throws(SystemFailure) in try live.files.realPath(absolute(path))
    }
    return system
  }
}
